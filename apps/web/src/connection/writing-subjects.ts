import { annotationSubject, boardOf, hasWords, refuse, whyNot } from '@undercurrent/cycle';
import type { AnnotationId, CycleId, CycleMap } from '@undercurrent/cycle';
import { settleName, writeName, writeNote } from '@undercurrent/document';
import type { WritingSubject } from './shared-writing.ts';

/** The words of a free mark as several write them; a label that would end blank says what it said before. */
export function noteSubject(id: AnnotationId): WritingSubject {
  const noteIn = (map: CycleMap) => {
    const note = map.annotations.get(id);
    return note && hasWords(note) ? note : null;
  };
  return {
    idIn: (map) => noteIn(map) && id,
    read: (map) => noteIn(map)?.words ?? null,
    whyNot: (map, actor) => {
      const note = noteIn(map);
      return note ? whyNot(actor, 'write', annotationSubject(note, map)) : 'gone';
    },
    write: (map, actor, change) => writeNote(map, actor, { id, ...change }),
    finish: (map, actor, before) => {
      const note = noteIn(map);
      if (!note) return refuse('gone');
      const isBlank = note.kind === 'label' && note.words.trim() === '';
      return isBlank ? writeNote(map, actor, { id, from: note.words, to: before }) : [];
    },
  };
}

/** The name of a cycle as several write it; whoever finishes it agrees to it, where they are of the couple. */
export function nameSubject(id: CycleId): WritingSubject {
  const cycleIn = (map: CycleMap) => map.cycles.find((each) => each.id === id) ?? null;
  return {
    idIn: (map) => cycleIn(map) && id,
    read: (map) => cycleIn(map)?.name ?? null,
    whyNot: (map, actor) => (cycleIn(map) ? whyNot(actor, 'name', boardOf(map)) : 'gone'),
    write: (map, actor, change) => writeName(map, actor, { id, ...change }),
    finish: (map, actor, before) => settleName(map, actor, { id, before }),
  };
}
