import { hasWords } from '@undercurrent/cycle';
import type { Anchor, Annotation, AnnotationId, CycleMap, Scribe } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { wordsToCome } from '@undercurrent/scene';
import { create } from 'zustand';
import { holdKeys } from '../../platform/hold-keys.ts';

/** A sticky or label that nobody else has yet: it is placed on the map with its first words, or never. */
export interface NewNote {
  readonly kind: 'sticky' | 'label';
  readonly id: AnnotationId;
  readonly at: Point;
  readonly anchor: Anchor | null;
  readonly author: Scribe;
}

/** Words being written in place, as they are just now. */
export interface WritingDraft {
  /** A card, an annotation or a cycle. */
  readonly id: string;
  readonly words: string;
  readonly newNote: NewNote | null;
}

interface WritingDraftStore {
  readonly draft: WritingDraft | null;
  /** What was typed into things before their field was there: letters, `Backspace`, `Enter`. */
  readonly early: Readonly<Record<string, readonly string[]>>;
  readonly write: (draft: WritingDraft | null) => void;
}

/** What the in-place editor holds: the card under it grows with it, on this screen alone. */
export const useWritingDraft = create<WritingDraftStore>()((set) => ({
  draft: null,
  early: {},
  write: (draft) => set({ draft }),
}));

/** However long the field is on its way. */
const fetchMs = 600_000;

/** A key that writes is kept until the field for it opens. */
export function keepEarly(id: string, key: string): void {
  useWritingDraft.setState(({ early }) => ({ early: { ...early, [id]: [...(early[id] ?? []), key] } }));
}

/** Until the field of these words shows them no key acts on the map; those that write are kept for it. */
export function holdEarly(id: string): () => void {
  return holdKeys((key) => keepEarly(id, key), fetchMs);
}

/** The map as it would look with these words on it; the same map when they change nothing. */
export function withDraft(map: CycleMap, draft: WritingDraft | null): CycleMap {
  if (!draft) return map;
  const { id, words, newNote } = draft;
  if (newNote) return withNote(map, noteOf(newNote, words));
  for (const card of map.cards.values()) {
    if (card.id !== id) continue;
    if (card.phrase.text === words) return map;
    const written = { ...card, phrase: { ...card.phrase, text: words } };
    return { ...map, cards: new Map(map.cards).set(card.id, written) };
  }
  for (const note of map.annotations.values()) {
    // A blank arrow or shape makes room for the words that are to come.
    if (note.id === id && hasWords(note)) return withNote(map, { ...note, words: words || wordsToCome });
  }
  return withName(map, id, words);
}

function noteOf(note: NewNote, words: string): Annotation {
  const { kind, ...rest } = note;
  return kind === 'sticky' ? { ...rest, kind, words, paper: null } : { ...rest, kind, words };
}

function withNote(map: CycleMap, note: Annotation): CycleMap {
  return { ...map, annotations: new Map(map.annotations).set(note.id, note) };
}

function withName(map: CycleMap, id: string, name: string): CycleMap {
  const cycle = map.cycles.find((each) => each.id === id);
  if (!cycle || cycle.name === name) return map;
  return { ...map, cycles: map.cycles.map((each) => (each === cycle ? { ...each, name } : each)) };
}
