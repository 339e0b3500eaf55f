import type { CardKind, CycleId, PersonId } from '@undercurrent/cycle';
import { createCardId, plainCard } from '@undercurrent/cycle';
import type { CardFields, Edit, PersonPart } from '@undercurrent/document';

/** The two on every map of the bench. */
export const couple: readonly PersonPart[] = [
  { name: 'Lanie', pronouns: 'she', color: 'purple', shape: 'circle', dash: 'solid' },
  { name: 'Malaki', pronouns: 'he', color: 'red', shape: 'square', dash: 'dotted' },
];

const kinds: readonly CardKind[] = ['cue', 'feeling', 'move'];
const phrases = [
  'Malaki goes quiet',
  'abandoned, panicky',
  'raises her voice, asks again and again',
  'pressured, never enough',
  'shuts down, leaves the room',
  'whatever I say makes it worse',
];

/** Where one of many cards stands by hand: rows that run to and fro, so that edges stay short. */
const column = 230;
const row = 150;

/** Random parts of ids that are the same in every run, so that a page can make the same map by itself. */
export function countingRandom(seed: number): () => string {
  let count = 0;
  return () => `bench${seed}n${String((count += 1)).padStart(8, '0')}`;
}

/** Who is on a map, and in which cycle: what a card must name. */
export interface KnownMap {
  readonly people: readonly PersonId[];
  readonly cycle: CycleId | undefined;
}

/** The edits that put `count` ring cards, by turns of the two owners, on a map of two people in the free layout. */
export function crowdEdits({ people, cycle }: KnownMap, count: number): readonly Edit[] {
  if (!cycle) throw new Error('a crowd needs a cycle');
  const random = countingRandom(count);
  const perRow = Math.ceil(Math.sqrt(count * (row / column) * 1.6));
  const cards = Array.from({ length: count }, (_, index): Edit => {
    const owner = people[Math.floor(index / 3) % people.length];
    const kind = kinds[index % kinds.length];
    if (!owner || !kind) throw new Error('a crowd needs people');
    return {
      kind: 'create',
      record: 'cards',
      id: createCardId(random),
      fields: { ...fields(index, perRow), cycle, owner, kind },
    };
  });
  return [{ kind: 'set-map', field: 'layout', value: 'free' }, ...cards];
}

/** Where one of the others has moved their card after so many changes, from where it stood: to and fro. */
export function movedBy(change: number): { readonly x: number; readonly y: number } {
  const by = change % 60 < 30 ? change % 60 : 60 - (change % 60);
  return { x: by * 4, y: by * 2 };
}

function fields(index: number, perRow: number): Omit<CardFields, 'cycle' | 'owner' | 'kind'> {
  const line = Math.floor(index / perRow);
  const step = index % perRow;
  const x = (line % 2 === 0 ? step : perRow - 1 - step) * column;
  return {
    phrase: { text: phrases[index % phrases.length] ?? '', scribe: 'therapist', confirmedBy: [] },
    rank: `c${index.toString(36).padStart(3, '0')}`,
    ...plainCard,
    'offset/ring': null,
    'offset/figure-eight': null,
    'offset/columns': null,
    'offset/free': { x, y: line * row },
  };
}
