import type { Seat } from '../three-seats.ts';
import {
  addCard,
  canvas,
  choose,
  dialog,
  endMeeting,
  expectDialogSeen,
  joinByCode,
  letIn,
  menu,
  nameCycle,
  readCode,
  pressEscape,
  words,
} from '../verbs.ts';
import type { Visits, World } from './visit.ts';
import { closeAll } from './visit.ts';

const stay = async (): Promise<void> => {};
const heading = ({ page }: Seat, name: string | RegExp) => page.getByRole('heading', { name });
const veil = ({ page }: Seat) => page.getByRole('dialog', { name: 'Let’s stop here for a moment.' });
const state = ({ page }: Seat) => page.getByRole('status', { name: 'How the meeting is led' });

async function lead({ page }: Seat, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lead the meeting' }).click();
  await page.getByRole('switch', { name }).click();
  await pressEscape(page);
  await canvas(page).focus();
}

/** What is shown while people are together. */
export const togetherVisits: Visits = {
  'a name to say yes to': {
    who: 'lanie',
    shows: 'NameAsk',
    seen: ['region', /^A name for your/],
    open: async ({ page }, { therapist }) => {
      await nameCycle(therapist, 'The Undertow');
      await page.getByRole('button', { name: 'It fits' }).waitFor();
    },
    close: stay,
  },
  'a handout to say yes to': {
    who: 'lanie',
    shows: 'HandoutDialog',
    seen: ['dialog', 'Handout'],
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Look at it' }).tap();
      await dialog(page).getByRole('button', { name: 'I agree to hand out exactly this' }).waitFor();
    },
  },
  'since last time': {
    who: 'lanie',
    shows: 'CheckInDialog',
    seen: ['dialog', 'Since last time'],
    open: async (seat) => {
      await menu(seat, /^Since last time/);
      await choose(dialog(seat.page).getByRole('radio', { name: 'A bit of both' }));
    },
  },
  'a turn': {
    who: 'malaki',
    shows: 'TurnCard',
    seen: ['dialog', 'It’s your turn'],
    open: async ({ page }, { therapist }) => {
      await state(therapist).getByRole('radio', { name: 'Malaki' }).click();
      await page.getByRole('dialog', { name: 'It’s your turn' }).waitFor();
    },
    close: async ({ page }) => {
      await page.getByRole('button', { name: 'Put away' }).tap();
    },
  },
  'a locked map, and the floor elsewhere': {
    who: 'lanie',
    shows: 'MeetingStrip',
    seen: ['status', 'How the meeting is led'],
    open: async (seat, { therapist }) => {
      await lead(therapist, 'Lock the map');
      await state(seat).getByText('The map is locked').waitFor();
    },
    close: stay,
  },
  'everyone sees the same': {
    shows: 'MeetingStrip',
    seen: ['status', 'How the meeting is led'],
    open: async (seat) => {
      await lead(seat, 'Everyone sees what I see');
      await state(seat).getByText('Everyone sees what you see').waitFor();
    },
    close: async (seat) => {
      await state(seat).getByRole('button', { name: 'Stop' }).click();
      await state(seat).getByRole('button', { name: 'Unlock' }).click();
      await state(seat).getByRole('radio', { name: 'Everyone' }).click();
    },
  },
  'a pause': {
    who: 'malaki',
    shows: 'PauseVeil',
    seen: ['dialog', 'Let’s stop here for a moment.'],
    open: async (seat) => {
      await seat.page.getByRole('button', { name: 'Pause', exact: true }).tap();
      await veil(seat).waitFor();
    },
    close: stay,
  },
  'a pause, for the therapist': {
    shows: 'PauseVeil',
    seen: ['dialog', 'Let’s stop here for a moment.'],
    open: (seat) => veil(seat).waitFor(),
    close: async (seat) => {
      await veil(seat).getByRole('button', { name: 'Go on' }).click();
      await veil(seat).waitFor({ state: 'detached' });
    },
  },
  'leaving with words that are not there yet': {
    shows: 'LeaveAsk',
    seen: ['alertdialog', 'Some words are not on the map yet'],
    open: async ({ page }) => {
      await words(page).fill('half a sentence');
      await page.evaluate(() => history.back());
      await page.getByRole('alertdialog').waitFor();
    },
    close: async ({ page }) => {
      await page.getByRole('button', { name: 'Stay', exact: true }).click();
      await words(page).fill('');
    },
  },
  'a blank page': {
    shows: 'BlankPage',
    seen: ['dialog', 'Blank page'],
    open: async ({ page }) => {
      await canvas(page).focus();
      await pressEscape(page);
      await page.keyboard.press('Escape');
      await page.locator('[data-blank-page]').waitFor();
    },
    close: async ({ page }) => {
      await page.getByRole('button', { name: 'Come back' }).press('Tab');
      await page.getByRole('button', { name: 'Come back' }).press('Enter');
      await page.locator('[data-blank-page]').waitFor({ state: 'detached' });
    },
  },
  'a time between meetings': {
    shows: 'HomeworkDialog',
    seen: ['dialog', 'Between meetings'],
    open: async (seat) => {
      await menu(seat, 'Devices …');
      await seat.page.getByRole('button', { name: 'Open the map for Lanie between meetings' }).click();
      await heading(seat, 'Between meetings').waitFor();
    },
  },
  'the end of a seat': {
    shows: 'EndSeatDialog',
    seen: ['alertdialog', 'End Malaki’s seat?'],
    open: async (seat) => {
      await menu(seat, 'Devices …');
      await seat.page.getByRole('button', { name: 'End seat: Malaki' }).click();
      await seat.page.getByRole('alertdialog').waitFor();
    },
    close: async (seat) => {
      await seat.page.getByRole('alertdialog').getByRole('button', { name: 'End seat' }).click();
      await closeAll(seat);
    },
  },
  'a seat that has ended': {
    who: 'malaki',
    shows: 'ClosedPages',
    seen: ['heading', 'Thank you for being here'],
    open: (seat) => heading(seat, 'Thank you for being here').waitFor(),
    close: stay,
  },
  'a device that two share': {
    who: 'guest',
    shows: 'HandoverVeil',
    seen: ['dialog', 'Who has this device?'],
    open: async (seat, { therapist }) => {
      await joinByCode(seat, await readCode(therapist), 'We share this device');
      await letIn(therapist, 'Lanie & Malaki');
      await heading(seat, 'Who has this device?').waitFor();
    },
    close: stay,
  },
};

/** What is shown when something fails, and when the meeting ends. */
export const endingVisits: Visits = {
  'a line that is cut': {
    who: 'lanie',
    shows: 'SaveLine',
    seen: ['text', /^The connection was lost/],
    open: async (seat) => {
      seat.line('cut');
      await seat.page.getByText('The connection was lost').first().waitFor();
      await addCard(seat, { kind: 'Feels', words: 'nobody has read this' });
    },
    close: stay,
  },
  'no meeting is open': {
    shows: 'BeginButton',
    seen: ['button', 'Begin the meeting'],
    open: async (seat) => {
      await endMeeting(seat);
      await seat.page.getByRole('button', { name: 'Begin the meeting' }).waitFor();
    },
    close: stay,
  },
  'a meeting that has ended': {
    who: 'lanie',
    shows: 'UnsentWords',
    seen: ['heading', 'The meeting has ended'],
    open: async (seat) => {
      seat.line('open');
      await heading(seat, 'The meeting has ended').waitFor();
      await seat.page.getByText('nobody has read this').waitFor();
    },
    close: stay,
  },
  'words that found no place': {
    who: 'lanie',
    shows: 'RescuedDialog',
    seen: ['dialog', 'Words kept for you'],
    open: async (seat, { therapist }: World) => {
      await therapist.page.getByRole('button', { name: 'Begin the meeting' }).click();
      await therapist.page.getByRole('button', { name: 'Let in Lanie', exact: true }).click();
      await seat.page.getByRole('button', { name: /^Words kept for you: / }).click();
      await expectDialogSeen(seat.page);
    },
  },
  'this browser’s maps': {
    shows: 'DeleteMapDialog',
    seen: ['button', /^Delete /],
    open: async ({ page, origin }) => {
      await page.goto(origin);
      await page
        .getByRole('button', { name: /^Delete / })
        .first()
        .waitFor();
    },
    further: {
      'one to delete': async ({ page }) => {
        await page
          .getByRole('button', { name: /^Delete / })
          .first()
          .click();
        await page.getByRole('alertdialog').waitFor();
      },
    },
  },
};
