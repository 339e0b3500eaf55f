import type { CycleMap } from '@undercurrent/cycle';
import { useEffect } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import { useAnnouncement } from '../stores/announcement.ts';
import { usePreferences } from '../stores/preferences.ts';
import { isAnyTakenBack } from './taken-back.ts';

/** So long others' edits are gathered before they are told as one. */
const gatherMs = 1_500;

/** Tells screen readers what others do, politely and in bundles, unless they are to be silent. */
export function useOthersEdits(): void {
  const connection = useConnection();
  useEffect(() => {
    let changes: (readonly [before: CycleMap, after: CycleMap])[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let era = 0;
    const tell = async () => {
      const gathered = changes;
      const began = era;
      changes = [];
      timer = undefined;
      const { bundle, tellEdits } = await import('./edits-of-others.ts');
      const words = bundle(gathered.flatMap(([before, after]) => tellEdits(before, after)));
      if (words !== '' && began === era) useAnnouncement.getState().announce(words);
    };
    const stop = connection.followOthers((before, after) => {
      if (isAnyTakenBack(before, after)) {
        // What was said, or is about to be, may hold its words.
        useAnnouncement.getState().silence();
        changes = [];
        era += 1;
      }
      if (usePreferences.getState().others === 'silent') return;
      changes.push([before, after]);
      // What can't be fetched to tell it is not told; the map itself has it.
      timer ??= setTimeout(() => void tell().catch(() => null), gatherMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [connection]);
}
