import type { Seat } from '../three-seats.ts';
import { consentCard, expectSaved, invite, letIn, putConsentAside, readCode } from '../verbs.ts';
import type { Visits } from './visit.ts';
import { closeAll } from './visit.ts';

const stay = async (): Promise<void> => {};
const heading = ({ page }: Seat, name: string | RegExp) => page.getByRole('heading', { name });

/** How people come in: with a link on a tablet, with a code on a phone. */
export const comingVisits: Visits = {
  'an invitation': {
    who: 'lanie',
    shows: 'InvitedPage',
    seen: ['heading', 'You’re invited'],
    open: async (seat, { therapist }) => {
      await seat.page.goto(seat.origin + (await invite(therapist, 'Lanie')));
      await seat.page.getByRole('button', { name: 'Join' }).waitFor();
    },
    close: stay,
  },
  'the waiting room': {
    who: 'lanie',
    shows: 'WaitingRoom',
    seen: ['heading', /waiting room/],
    open: async (seat) => {
      await seat.page.getByRole('button', { name: 'Join' }).tap();
      await heading(seat, /waiting room/).waitFor();
    },
    close: stay,
  },
  'somebody waits': {
    shows: 'WaitingPanel',
    seen: ['region', 'Waiting to come in'],
    open: ({ page }) => page.getByRole('region', { name: 'Waiting to come in' }).waitFor(),
    close: stay,
  },
  'what is shared': {
    who: 'lanie',
    shows: 'ConsentDialog',
    seen: ['dialog', 'What is shared, and who keeps it'],
    open: async ({ page }, { therapist }) => {
      await letIn(therapist, 'Lanie');
      await consentCard(page).waitFor();
    },
    close: ({ page }) => putConsentAside(page),
  },
  'the places of a code': {
    who: 'malaki',
    shows: 'PickPage',
    seen: ['heading', 'Who are you?'],
    open: async ({ page, origin }, { therapist }) => {
      await page.goto(`${origin}/join`);
      await page.getByRole('textbox', { name: 'Code' }).fill(await readCode(therapist));
      await page.getByRole('button', { name: 'Go on' }).tap();
      await page.getByRole('button', { name: 'I am Malaki' }).waitFor();
    },
    close: async ({ page }, { therapist }) => {
      await page.getByRole('button', { name: 'I am Malaki' }).tap();
      await letIn(therapist, 'Malaki');
      await expectSaved(page);
      await putConsentAside(page);
    },
  },
  'a map on a phone': {
    who: 'malaki',
    shows: 'PhoneRoom',
    seen: ['radiogroup', 'What to show'],
    open: ({ page }) => expectSaved(page),
    further: {
      'its story': ({ page }) => page.getByRole('radio', { name: 'Story', exact: true }).tap(),
      'its map': ({ page }) => page.getByRole('radio', { name: 'Map', exact: true }).tap(),
    },
    close: stay,
  },
  'lenses of a phone': {
    who: 'malaki',
    shows: 'PhaseMenu',
    seen: ['menu', /^What to look at/],
    open: async ({ page }) => {
      await page.getByRole('button', { name: /^What to look at/ }).tap();
      await page.getByRole('menu').waitFor();
    },
    close: async (seat) => {
      await closeAll(seat);
      await seat.page.getByRole('radio', { name: 'Steps', exact: true }).tap();
    },
  },
};
