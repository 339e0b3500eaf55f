import * as Y from 'yjs';
import type { Clock } from '../platform/clock.ts';

/** A frame of the screen. */
const frameMs = 16;

/** What others wrote, on its way into the document. */
export interface GatheredUpdates {
  readonly add: (update: Uint8Array) => void;
  /** Whatever waits goes in now. */
  readonly flush: () => void;
}

/**
 * Lets others' updates into the document at most once a frame, those that came meanwhile as one: however many write at
 * once, the screen is made anew once for all of them. After a quiet moment an update goes in at once.
 */
export function gatherUpdates(
  doc: Y.Doc,
  origin: unknown,
  clock: Pick<Clock, 'now' | 'after'>,
): GatheredUpdates {
  let waiting: Uint8Array[] = [];
  let freeAtMs = 0;
  let stopTimer: (() => void) | null = null;

  const rest = () => {
    stopTimer?.();
    stopTimer = null;
  };
  const flush = () => {
    rest();
    const updates = waiting;
    waiting = [];
    if (updates.length === 0) return;
    Y.applyUpdate(doc, Y.mergeUpdates(updates), origin);
    // From its end on: a slow device, too, has time for something else between two of them.
    freeAtMs = clock.now() + frameMs;
  };
  doc.on('destroy', () => {
    rest();
    waiting = [];
  });
  return {
    add: (update) => {
      waiting.push(update);
      const waitMs = freeAtMs - clock.now();
      // A clock that was set back must not make anybody wait.
      if (waitMs <= 0 || waitMs > frameMs) flush();
      else stopTimer ??= clock.after(waitMs, flush);
    },
    flush,
  };
}
