import type { Phase } from '@undercurrent/cycle';
import type { Side } from '../../../apps/web/src/stores/side.ts';
import type { Seat } from '../three-seats.ts';
import { choosePhase, dialog, menu, pressEscape } from '../verbs.ts';
import type { Visits } from './visit.ts';

const side = ({ page }: Seat) => page.locator('[data-side-panel]');

/** Every panel beside a map: one that is not in here is an error of types. */
export const sideVisits: Visits<Side> = {
  notes: {
    shows: 'NotesPanel',
    seen: ['complementary', 'My notes'],
    open: async (seat) => {
      await seat.page.getByRole('button', { name: 'My notes', exact: true }).click();
      await side(seat).locator('[data-save="saved"]').waitFor();
    },
    further: {
      'begun, and searched': async (seat) => {
        await side(seat)
          .getByRole('textbox', { name: /^Begin today/ })
          .pressSequentially('first notes');
        await side(seat).getByRole('textbox', { name: 'Search in my notes' }).fill('first');
        await side(seat).getByText('Found once').waitFor();
      },
    },
  },
  drafts: {
    who: 'lanie',
    shows: 'DraftsPanel',
    seen: ['complementary', 'Just for me'],
    open: async (seat) => {
      await seat.page.getByRole('button', { name: 'Just for me', exact: true }).click();
      await side(seat).locator('[data-save="saved"]').waitFor();
    },
    further: {
      'kept, and shared': async (seat) => {
        for (const act of ['Share', 'Keep'] as const) {
          await side(seat).getByRole('textbox').first().fill(`words to ${act}`);
          await side(seat).getByRole('button', { name: act, exact: true }).first().click();
          const list = act === 'Keep' ? 'Kept' : 'Shared';
          await side(seat).getByRole('region', { name: list }).getByText(`words to ${act}`).waitFor();
        }
      },
    },
  },
  letters: {
    who: 'lanie',
    shows: 'LettersPanel',
    seen: ['complementary', 'Letters'],
    open: async (seat) => {
      await menu(seat, 'Letters');
      await side(seat).getByRole('textbox', { name: 'To Malaki' }).waitFor();
    },
    further: {
      'begun, and offered': async (seat) => {
        await side(seat).getByRole('textbox', { name: 'To Malaki' }).fill('Dear Malaki, you always leave.');
        await side(seat).getByText('“always” is a big word.').waitFor();
        await side(seat).getByRole('button', { name: 'Offer it to Malaki' }).click();
        await side(seat).getByText('Your letter to Malaki').waitFor();
      },
    },
  },
  story: {
    shows: 'StoryPanel',
    seen: ['complementary', 'Our story'],
    open: async (seat) => {
      await choosePhase(seat, 'Story');
      await side(seat).getByRole('article').waitFor();
    },
    further: {
      'its languages': async ({ page }) => {
        await page.getByRole('button', { name: /Told in/ }).click();
        await page.getByRole('listbox').waitFor();
      },
    },
    close: async (seat) => {
      await pressEscape(seat.page);
      await choosePhase(seat, 'Map');
    },
  },
  plan: {
    shows: 'StepsPanel',
    seen: ['complementary', 'New steps'],
    open: async (seat) => {
      await menu(seat, /^New steps/);
      await side(seat).waitFor();
    },
    further: {
      'a step that is changed': (seat) =>
        side(seat)
          .getByRole('button', { name: /^Change “/ })
          .first()
          .click(),
      'the pause plan': (seat) => side(seat).getByRole('radio', { name: 'Pause plan' }).click(),
      'all its questions': (seat) => side(seat).getByRole('button', { name: 'More questions' }).click(),
    },
  },
};

/** What the map and the bar below it look like through each lens. */
export const phaseVisits: Visits<Phase> = {
  beneath: {
    shows: 'BeneathStrip',
    seen: ['region', /^Beneath “/],
    open: async (seat) => {
      await choosePhase(seat, 'Beneath');
      await pressEscape(seat.page);
      await seat.page.getByRole('application', { name: 'The map' }).focus();
      await seat.page.keyboard.press('ArrowRight');
      await seat.page.getByRole('region', { name: /^Beneath “/ }).waitFor();
    },
    further: {
      'an answer': ({ page }) =>
        page
          .getByRole('region', { name: /^Beneath “/ })
          .getByRole('button', { name: /\?$/ })
          .first()
          .click(),
    },
    close: async (seat) => {
      await seat.page.getByRole('button', { name: 'Back to the map' }).click();
      await choosePhase(seat, 'Map');
    },
  },
  story: {
    who: 'lanie',
    shows: 'StoryPanel',
    seen: ['complementary', 'Our story'],
    open: (seat) => choosePhase(seat, 'Story'),
    further: {
      'her part, as it is written': async (seat) => {
        await side(seat)
          .getByRole('button', { name: /^Change Lanie’s part/ })
          .first()
          .click();
        await side(seat).getByRole('textbox', { name: 'Lanie’s part' }).waitFor();
      },
    },
    close: (seat) => choosePhase(seat, 'Map'),
  },
  'new-steps': {
    who: 'lanie',
    shows: 'StepsPanel',
    seen: ['complementary', 'New steps'],
    open: (seat) => choosePhase(seat, 'New steps'),
    close: (seat) => choosePhase(seat, 'Map'),
  },
  map: {
    shows: 'QuickAdd',
    seen: ['region', 'Add a card'],
    open: async (seat) => {
      await choosePhase(seat, 'Map');
      await seat.page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
      await seat.page.getByRole('button', { name: 'Close the list' }).waitFor();
    },
    close: ({ page }) => page.getByRole('button', { name: 'Close the list' }).click(),
  },
};

export const letterVisits: Visits = {
  'a letter to read': {
    who: 'malaki',
    shows: 'LetterReading',
    seen: ['dialog', 'A letter from Lanie'],
    open: async (seat) => {
      await menu(seat, /^Letters/);
      await side(seat).getByRole('button', { name: 'Read it: the letter from Lanie' }).tap();
      await dialog(seat.page).getByText('Dear Malaki').waitFor();
    },
  },
};
