import { useEffect } from 'react';
import type { MapConnection } from '../connection/map-connection.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { useSelection } from '../stores/selection.ts';

/** Tells screen readers what is selected, and the others which things they are. */
export function useToldSelection(connection: MapConnection): void {
  useEffect(
    () =>
      useSelection.subscribe(({ ids }, before) => {
        if (ids === before.ids) return;
        connection.showPresence({ selection: ids.slice(0, mostShown) });
        // What can't be fetched is not told.
        import('./tell-selection.ts').then(
          ({ tellSelection }) => {
            const map = connection.map.getState();
            const words = map && useSelection.getState().ids === ids ? tellSelection(map, ids) : null;
            if (words !== null) useAnnouncement.getState().announce(words);
          },
          () => null,
        );
      }),
    [connection],
  );
}

/** The most things of a selection that presence tells the others. */
const mostShown = 40;
