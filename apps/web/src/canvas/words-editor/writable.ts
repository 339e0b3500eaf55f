import { annotationSubject, boardOf, cardSubject, hasWords, whyNot } from '@undercurrent/cycle';
import type { Actor, CycleMap, RefusalReason } from '@undercurrent/cycle';

/** Why these words may not be written in by this actor; null when they may. */
export function whyNotWrite(map: CycleMap, actor: Actor, id: string): RefusalReason | null {
  const writable = writableOf(map, id);
  switch (writable?.kind) {
    case 'card':
      return whyNot(actor, 'change-words', cardSubject(writable.card));
    case 'note':
      return whyNot(actor, 'write', annotationSubject(writable.note, map));
    case 'cycle':
      return whyNot(actor, 'name', boardOf(map));
    case undefined:
      return 'gone';
  }
}

/** The thing with words that has this id; null when it is gone, or ink. */
export function writableOf(map: CycleMap, id: string) {
  for (const card of map.cards.values()) if (card.id === id) return { kind: 'card', card } as const;
  for (const note of map.annotations.values()) {
    if (note.id === id) return hasWords(note) ? ({ kind: 'note', note } as const) : null;
  }
  const cycle = map.cycles.find((each) => each.id === id);
  return cycle ? ({ kind: 'cycle', cycle } as const) : null;
}
