import { closeReasons } from '@undercurrent/protocol';

/** Reconnects wait between half of this times two to the number of failures, and all of it. */
const firstWaitMs = 200;
export const longestWaitMs = 5_000;
const restartWaitMs = 2_000;

/** Between half of the wait and all of it, so that a room full of devices does not come back in one instant. */
export function waitMs(failures: number, code: number, random: () => number): number {
  const base =
    code === closeReasons.restarting.code
      ? restartWaitMs
      : Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
  return base * (0.5 + random() / 2);
}
