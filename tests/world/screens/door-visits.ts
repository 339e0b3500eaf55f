import type { Seat } from '../three-seats.ts';
import { dialog, expectDialogSeen, pressEscape } from '../verbs.ts';
import type { Visit, Visits } from './visit.ts';

const stay = async (): Promise<void> => {};
const heading = ({ page }: Seat, name: string | RegExp) => page.getByRole('heading', { name });

/** A page at an address of its own. */
function page(shows: Visit['shows'], path: string, title: string, further: Visit['further'] = {}): Visit {
  return {
    who: 'guest',
    shows,
    seen: ['heading', title],
    open: async (seat) => {
      await seat.page.goto(seat.origin + path);
      await heading(seat, title).waitFor();
    },
    further,
    close: stay,
  };
}

/** What somebody sees who is at no map yet. */
export const doorVisits: Visits = {
  'start page': page(
    ['StartPage', 'NewMapDialog', 'LanguageCorner'],
    '/',
    'See the dance you’re both caught in',
    {
      'a new map': async ({ page: on }) => {
        await on.getByRole('button', { name: 'New map' }).first().click();
        await expectDialogSeen(on);
      },
      'whose marks are seen': ({ page: on }) => dialog(on).locator('summary').first().click(),
      'a language': async (seat) => {
        await pressEscape(seat.page);
        await dialog(seat.page).waitFor({ state: 'detached' });
        await seat.page.locator('button:has(svg.lucide-languages)').click();
        await seat.page.getByRole('listbox').waitFor();
      },
    },
  ),
  'way in': page('CodePage', '/join', 'Join your meeting', {
    'a code that is none': async ({ page: on }) => {
      await on.getByRole('textbox').fill('k7qf');
      await on.getByRole('button', { name: 'Go on' }).click();
      await on.getByText(/^A code has eight/).waitFor();
    },
  }),
  'half a link': page('InvitedPage', '/join#', 'Join your meeting'),
  'no page': page('App', '/map/nowhere', 'There’s nothing at this address'),
  'a map that is not there': page('ClosedPages', '/map/map_0000000000000000', 'This map isn’t here'),
};
