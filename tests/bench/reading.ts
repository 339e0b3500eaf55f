import { commit, firstEdits, LoadEdit, openMap } from '@undercurrent/document';
import type { AnyEdit } from '@undercurrent/document';
import * as Y from 'yjs';
import { couple, countingRandom, crowdEdits } from './crowd.ts';

/** What it costs to know of one edit, in µs of processor time. */
export interface ReadingCost {
  readonly cards: number;
  /** Our reader, which stays with the document. */
  readonly reader: number;
  /** The cards read anew as a whole. */
  readonly wholeAgain: number;
}

const warmUp = 2_000;
const edits = 4_000;

/** Moves cards of a map of this many, one an edit, with the reader and without. */
export function measureReading(cards: number): ReadingCost {
  const doc = new Y.Doc();
  commit(doc, firstEdits(couple, countingRandom(0)), new LoadEdit());
  const reader = openMap(doc);
  const { people, cycles } = reader.current();
  const known = { people: people.map((person) => person.id), cycle: cycles[0]?.id };
  commit(doc, crowdEdits(known, cards), new LoadEdit());
  const ids = [...reader.current().cards.keys()];
  const move = (n: number) => {
    const id = ids[n % ids.length];
    if (!id) throw new Error('a crowd has cards');
    const edit: AnyEdit = { kind: 'set', record: 'cards', id, field: 'offset/ring', value: { x: n, y: -n } };
    commit(doc, [edit], new LoadEdit());
  };
  const read = costOf(move, edits);
  reader.dispose();
  const bare = costOf(move, edits);
  const wholeAgain = costOf(() => doc.getMap('cards').toJSON(), edits / 20);
  return { cards, reader: read - bare, wholeAgain };
}

/** Processor time, not the clock's: other work on the machine does not count. */
function costOf(act: (n: number) => void, times: number): number {
  for (let n = 0; n < Math.min(warmUp, times); n += 1) act(n);
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) act(n);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}
