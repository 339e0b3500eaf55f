import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { useChrome } from '../stores/chrome.ts';
import type { Dialog } from '../stores/chrome.ts';
import { later } from '../parts/later.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** Every dialog of a map, each loaded when it is first opened. */
const dialogs: Readonly<Record<NonNullable<Dialog>, ComponentType<DialogProps>>> = {
  people: later(async () => (await import('../practice/PeopleDialog.tsx')).PeopleDialog),
  invite: later(async () => (await import('../practice/InviteDialog.tsx')).InviteDialog),
  devices: later(async () => (await import('../practice/meeting/DevicesDialog.tsx')).DevicesDialog),
  'end-meeting': later(
    async () => (await import('../practice/meeting/EndMeetingDialog.tsx')).EndMeetingDialog,
  ),
  export: later(async () => (await import('../picture/ExportDialog.tsx')).ExportDialog),
  handout: later(async () => (await import('../picture/handout/HandoutDialog.tsx')).HandoutDialog),
  help: later(async () => (await import('./commands/HelpDialog.tsx')).HelpDialog),
  commands: later(async () => (await import('./commands/CommandPalette.tsx')).CommandPalette),
  paste: later(async () => (await import('../panels/dialogs/PasteDialog.tsx')).PasteDialog),
  mark: later(async () => (await import('../panels/dialogs/MarkDialog.tsx')).MarkDialog),
  arrow: later(async () => (await import('../panels/dialogs/ArrowDialog.tsx')).ArrowDialog),
  'ring-arrow': later(async () => (await import('../panels/dialogs/RingArrowDialog.tsx')).RingArrowDialog),
  bin: later(async () => (await import('../panels/dialogs/BinDialog.tsx')).BinDialog),
  'cycle-name': later(async () => (await import('../panels/dialogs/CycleNameDialog.tsx')).CycleNameDialog),
  versions: later(async () => (await import('../practice/versions/VersionsDialog.tsx')).VersionsDialog),
  audit: later(async () => (await import('../practice/audit/AuditDialog.tsx')).AuditDialog),
  'check-in': later(async () => (await import('../practice/check-in/CheckInDialog.tsx')).CheckInDialog),
  'cycle-word': later(async () => (await import('../panels/dialogs/CycleWordDialog.tsx')).CycleWordDialog),
  blank: later(async () => (await import('../panels/dialogs/BlankDialog.tsx')).BlankDialog),
  consent: later(async () => (await import('../panels/consent/ConsentDialog.tsx')).ConsentDialog),
  lead: later(async () => (await import('../panels/lead/LeadDialog.tsx')).LeadDialog),
  template: later(async () => (await import('../practice/templates/TemplateDialog.tsx')).TemplateDialog),
  lists: later(async () => (await import('../practice/word-lists/ListsDialog.tsx')).ListsDialog),
  card: later(async () => (await import('../panels/dialogs/CardDialog.tsx')).CardDialog),
  keep: later(async () => (await import('../practice/keep/KeepDialog.tsx')).KeepDialog),
  preferences: later(async () => (await import('../panels/dialogs/PreferencesDialog.tsx')).PreferencesDialog),
};

/** The dialog that is open, if one is. */
export function MapDialogs() {
  const dialog = useChrome((store) => store.dialog);
  const open = useChrome((store) => store.open);
  if (dialog === null) return null;
  const Open = dialogs[dialog];
  return (
    <Suspense>
      <Open onClose={() => open(null)} />
    </Suspense>
  );
}
