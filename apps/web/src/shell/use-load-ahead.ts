import { useEffect } from 'react';
import { whenIdle } from '../platform/idle.ts';

/** A page that is always busy gets it all the same. */
const idleWithinMs = 100;

/** Fetches, while nobody waits, what opens later: a line that is cut must not take menus and dialogs along. */
export function useLoadAhead(): void {
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const parts = await import('./opened-later.ts').catch(() => null);
      for (const fetchPart of parts?.openedLater ?? []) {
        await whenIdle(idleWithinMs);
        if (isOver) return;
        // One that fails now is asked for again when it is opened.
        await fetchPart().catch(() => null);
      }
    };
    const timer = setTimeout(() => void load(), 500);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
}
