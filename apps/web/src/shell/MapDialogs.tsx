import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { useChrome } from '../stores/chrome.ts';
import type { Dialog } from '../stores/chrome.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** Every dialog of a map, each loaded when it is first opened. */
const dialogs: Readonly<Record<NonNullable<Dialog>, ComponentType<DialogProps>>> = {
  people: lazy(async () => ({ default: (await import('../practice/PeopleDialog.tsx')).PeopleDialog })),
  invite: lazy(async () => ({ default: (await import('../practice/InviteDialog.tsx')).InviteDialog })),
  devices: lazy(async () => ({
    default: (await import('../practice/meeting/DevicesDialog.tsx')).DevicesDialog,
  })),
  'end-meeting': lazy(async () => ({
    default: (await import('../practice/meeting/EndMeetingDialog.tsx')).EndMeetingDialog,
  })),
  export: lazy(async () => ({ default: (await import('../picture/ExportDialog.tsx')).ExportDialog })),
  help: lazy(async () => ({ default: (await import('../panels/dialogs/HelpDialog.tsx')).HelpDialog })),
  bin: lazy(async () => ({ default: (await import('../panels/dialogs/BinDialog.tsx')).BinDialog })),
  'cycle-name': lazy(async () => ({
    default: (await import('../panels/dialogs/CycleNameDialog.tsx')).CycleNameDialog,
  })),
  versions: lazy(async () => ({
    default: (await import('../practice/versions/VersionsDialog.tsx')).VersionsDialog,
  })),
  audit: lazy(async () => ({ default: (await import('../practice/audit/AuditDialog.tsx')).AuditDialog })),
  'check-in': lazy(async () => ({
    default: (await import('../practice/check-in/CheckInDialog.tsx')).CheckInDialog,
  })),
  'cycle-word': lazy(async () => ({
    default: (await import('../panels/dialogs/CycleWordDialog.tsx')).CycleWordDialog,
  })),
  blank: lazy(async () => ({ default: (await import('../panels/dialogs/BlankDialog.tsx')).BlankDialog })),
  consent: lazy(async () => ({
    default: (await import('../panels/consent/ConsentDialog.tsx')).ConsentDialog,
  })),
  lead: lazy(async () => ({ default: (await import('../panels/lead/LeadDialog.tsx')).LeadDialog })),
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
