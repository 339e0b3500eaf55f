import { isConfirmed, isNote } from '@undercurrent/cycle';
import { cardLabel } from '../words/card-label.ts';
import type { CycleMap } from '@undercurrent/cycle';
import { useEffect } from 'react';
import type { MapConnection } from '../connection/map-connection.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { useSelection } from '../stores/selection.ts';
import { t } from '../words/t.ts';
import { writableOf } from './words-editor/writable.ts';

/** Tells screen readers what is selected, and the others which things they are. */
export function useToldSelection(connection: MapConnection): void {
  useEffect(
    () =>
      useSelection.subscribe(({ ids }, before) => {
        if (ids === before.ids) return;
        connection.showPresence({ selection: ids.slice(0, mostShown) });
        const map = connection.map.getState();
        const words = map ? tellSelection(map, ids) : null;
        if (words !== null) useAnnouncement.getState().announce(words);
      }),
    [connection],
  );
}

/** The most things of a selection that presence tells the others. */
const mostShown = 40;

/** What sort of drawn mark an id is. */
function drawnKind(map: CycleMap, id: string): 'ink' | 'shape' | 'arrow' {
  for (const mark of map.annotations.values()) if (mark.id === id && !isNote(mark)) return mark.kind;
  return 'ink';
}

/** A selection in words; null for none. */
export function tellSelection(map: CycleMap, ids: readonly string[]): string | null {
  const [id, ...more] = ids;
  if (id === undefined) return null;
  if (more.length > 0) return t('canvas.selected', { count: ids.length });
  const writable = writableOf(map, id);
  if (!writable) return t(`canvas.told.${drawnKind(map, id)}`);
  if (writable.kind === 'note') {
    const { kind, words } = writable.note;
    return t(`canvas.told.${kind}`, { words: words || t('canvas.blankNote') });
  }
  if (writable.kind === 'cycle') return writable.cycle.name;
  const { card } = writable;
  const values = { label: cardLabel(map, card), words: card.phrase.text };
  return t(isConfirmed(map, card) ? 'canvas.told' : 'canvas.toldUnconfirmed', values);
}
