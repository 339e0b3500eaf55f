import type { Clock } from './clock.ts';
import type { Page } from './page.ts';

const waitsMs = [1_000, 2_000, 4_000, 8_000];

/** Where a part of the app is asked for again. */
export interface Again {
  readonly clock: Pick<Clock, 'after'>;
  readonly page: Pick<Page, 'onOnline'>;
  /** Whether the server answers at all now. */
  readonly isReachable: () => Promise<boolean>;
  /** Told once, when the first try failed because the line is cut. */
  readonly onWaiting: () => void;
}

/**
 * Loads a part of the app, and asks again for as long as the line is cut: after a while that grows to eight seconds,
 * and at once when the device is online again. Throws what `load` threw when the server answers and still has no such
 * part, twice in a row: the app has changed there, and the page has to be loaded anew.
 */
export async function fetchAgain<Part>(load: () => Promise<Part>, again: Again): Promise<Part> {
  let isTold = false;
  let refusals = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      refusals = (await again.isReachable()) ? refusals + 1 : 0;
      if (refusals === 2) throw error;
      if (refusals === 0 && !isTold) {
        isTold = true;
        again.onWaiting();
      }
      await pause(again, waitsMs[Math.min(tries, waitsMs.length - 1)] ?? 0);
    }
  }
}

/** Until the time is over or the device is online again. */
function pause({ clock, page }: Again, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      leave();
      resolve();
    };
    const callOff = clock.after(ms, end);
    const leave = page.onOnline(end);
  });
}
