import { isConfirmed, isNote } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { cardLabel } from '../words/card-label.ts';
import { markSaying } from '../words/mark-name.ts';
import { t } from '../words/t.ts';
import { writableOf } from './words-editor/writable.ts';
import '../words/learn-told.ts';

/** A selection in words; null for none. */
export function tellSelection(map: CycleMap, ids: readonly string[]): string | null {
  const [id, ...more] = ids;
  if (id === undefined) return null;
  if (more.length > 0) return t('canvas.selected', { count: ids.length });
  const writable = writableOf(map, id);
  if (!writable) return t('canvas.told.ink');
  if (writable.kind === 'note') {
    const { note } = writable;
    if (!isNote(note)) return markSaying(map, note);
    const { kind, words } = note;
    return t(`canvas.told.${kind}`, { words: words || t('canvas.blankNote') });
  }
  if (writable.kind === 'cycle') return writable.cycle.name;
  const { card } = writable;
  const values = { label: cardLabel(map, card), words: card.phrase.text };
  return t(isConfirmed(map, card) ? 'canvas.told' : 'canvas.toldUnconfirmed', values);
}
