import type { Dialog } from '../../../apps/web/src/stores/chrome.ts';
import type { Seat } from '../three-seats.ts';
import { canvas, choose, dialog, expectDialogSeen, menu } from '../verbs.ts';
import type { Visit, Visits } from './visit.ts';
import { closeAll } from './visit.ts';

const button = ({ page }: Seat, name: string | RegExp) => dialog(page).getByRole('button', { name });

async function openList({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
  await page.getByRole('button', { name: 'Close the list' }).waitFor();
}

/** An entry of the therapist's menu opens it. */
function fromMenu(
  shows: string,
  title: string | RegExp,
  entry: string | RegExp,
  further: Visit['further'] = {},
): Visit {
  return {
    shows,
    seen: ['dialog', title],
    open: async (seat) => {
      await menu(seat, entry);
      await expectDialogSeen(seat.page);
    },
    further,
  };
}

/** Every dialog of a map: one that is not in here is an error of types. */
export const dialogVisits: Visits<NonNullable<Dialog>> = {
  people: fromMenu('PeopleDialog', 'People on this map', /^People/),
  invite: {
    shows: 'InviteDialog',
    seen: ['dialog', 'Invite'],
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Invite', exact: true }).click();
      await dialog(page)
        .getByRole('img', { name: /^Code: / })
        .waitFor();
    },
  },
  devices: fromMenu('DevicesDialog', 'People and devices', 'Devices …'),
  'end-meeting': {
    shows: 'EndMeetingDialog',
    seen: ['alertdialog', 'End the meeting?'],
    open: async (seat) => {
      await menu(seat, /^End the meeting/);
      await seat.page.getByRole('alertdialog').waitFor();
    },
  },
  export: {
    shows: 'ExportDialog',
    seen: ['dialog', 'Take the map home'],
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await dialog(page).getByRole('button', { name: 'Save picture' }).waitFor();
    },
    further: {
      'with names in full': ({ page }) =>
        choose(dialog(page).getByRole('radio', { name: 'In full', exact: true })),
    },
  },
  handout: fromMenu('HandoutDialog', 'Handout', /^Handout/, {
    proposed: async (seat) => {
      await button(seat, 'Propose it').click();
      await button(seat, 'Close the proposal').waitFor();
    },
  }),
  help: fromMenu('HelpDialog', 'Keys and gestures', /^Keys and/),
  commands: {
    shows: 'CommandPalette',
    seen: ['dialog', 'What would you like to do?'],
    open: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await expectDialogSeen(page);
    },
    further: { 'nothing found': ({ page }) => page.keyboard.type('nothing like this') },
  },
  paste: {
    shows: 'PasteDialog',
    seen: ['dialog', 'Whose are these?'],
    open: async ({ page }) => {
      await canvas(page).focus();
      await page.keyboard.press('Control+v');
      await dialog(page).getByText('Whose are these?').waitFor();
    },
  },
  bin: fromMenu('BinDialog', 'Bin', /^Bin/),
  'cycle-name': fromMenu('CycleNameDialog', /^What is this .* called\?$/, /^Name this/),
  'cycle-word': fromMenu('CycleWordDialog', 'What do you call it?', /^What you call it/),
  versions: fromMenu('VersionsDialog', 'Over time', /^Over time/, {
    'a version': async (seat) => {
      await dialog(seat.page).getByRole('textbox', { name: 'What to call it' }).fill('Before the holidays');
      await button(seat, 'Keep how it is now').click();
      await dialog(seat.page).getByText('The cards say the same as now.').waitFor();
    },
    'from then to now': ({ page }) => choose(dialog(page).getByRole('radio', { name: 'From then to now' })),
    'how it grew': ({ page }) => choose(dialog(page).getByRole('radio', { name: 'How it grew' })),
  }),
  audit: fromMenu('AuditDialog', 'Who did what', /^Who did what/),
  'check-in': fromMenu('CheckInDialog', 'Since last time', /^Since last time/),
  blank: fromMenu('BlankDialog', 'Blank page', /^Blank page/),
  consent: fromMenu('ConsentDialog', 'What is shared, and who keeps it', /^What is shared/),
  lead: fromMenu('LeadDialog', 'Lead the meeting', /^Lead the meeting/),
  template: fromMenu('TemplateDialog', 'What is asked for', /^Template/),
  lists: fromMenu('ListsDialog', 'Words on offer', /^Words on offer/),
  card: {
    shows: 'CardDialog',
    seen: ['dialog', 'This card'],
    open: async ({ page }) => {
      await canvas(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: /^Whose, what and where/ }).click();
      await expectDialogSeen(page);
    },
  },
  'ring-arrow': {
    shows: ['RingArrowDialog', 'EdgeFields'],
    seen: ['dialog', 'Arrow: words and weight'],
    open: async ({ page }) => {
      await canvas(page).focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'The arrow to the next step' }).click();
      await expectDialogSeen(page);
    },
  },
  mark: {
    shows: ['MarkDialog', 'ArrowEnds'],
    seen: ['dialog', 'Add a note, an arrow or a shape'],
    open: async (seat) => {
      await openList(seat);
      await seat.page.getByRole('button', { name: 'Add a note, an arrow or a shape' }).click();
      await expectDialogSeen(seat.page);
    },
    further: {
      'an arrow': async (seat) => {
        await button(seat, /What it is$/).click();
        await seat.page.getByRole('option', { name: 'Arrow' }).click();
        await button(seat, /From$/).waitFor();
      },
    },
    // An arrow that the next visit binds.
    close: async (seat) => {
      await button(seat, 'Put it on the paper').click();
      await dialog(seat.page).waitFor({ state: 'detached' });
    },
  },
  arrow: {
    shows: 'ArrowDialog',
    seen: ['dialog', 'Arrow'],
    open: async ({ page }) => {
      await page.getByRole('button', { name: /^What can be done with .*[Aa]rrow/ }).click();
      await page.getByRole('menuitem', { name: 'Where it begins and ends …' }).click();
      await expectDialogSeen(page);
    },
    further: {
      'its ends on offer': async (seat) => {
        await button(seat, /To$/).click();
        await seat.page.getByRole('listbox').waitFor();
      },
    },
    close: async (seat) => {
      await closeAll(seat);
      await seat.page.getByRole('button', { name: 'Close the list' }).click();
    },
  },
  keep: fromMenu('KeepDialog', 'Keep on this device', /^Keep on this device/),
  preferences: fromMenu('PreferencesDialog', 'Preferences', 'Preferences …'),
};
