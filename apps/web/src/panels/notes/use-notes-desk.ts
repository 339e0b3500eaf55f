import { useEffect, useMemo } from 'react';
import type { NotesConnection } from '../../connection/private-connection.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { dayOf, systemClock } from '../../platform/clock.ts';
import { newBlockId } from '../../platform/new-ids.ts';
import { createNotesDesk } from './notes-desk.ts';
import type { NotesDesk } from './notes-desk.ts';

/** A desk for these notes. What is typed is written down when the panel closes, and before the page is left. */
export function useNotesDesk(notes: NotesConnection): NotesDesk {
  const desk = useMemo(
    () =>
      createNotesDesk({
        notes,
        newId: newBlockId,
        today: () => dayOf(systemClock.now()),
        after: systemClock.after,
        tell: tellRefusal,
      }),
    [notes],
  );
  useEffect(() => {
    const { flush } = desk;
    // Before the connection is asked whether everything is stored.
    addEventListener('beforeunload', flush, { capture: true });
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('beforeunload', flush, { capture: true });
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [desk]);
  return desk;
}
