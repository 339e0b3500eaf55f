import { createCardId, createMapId } from '@undercurrent/cycle';
import type { AuditEntry } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import { type AuditHead, findBreak, firstHead, hashOf } from './audit-chain.ts';

let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;
const map = createMapId(part);
const card = createCardId(part);

function chain(length: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  let former: AuditHead = firstHead;
  for (let seq = 1; seq <= length; seq += 1) {
    const said = { seq, atMs: seq * 10, seat: null, role: null, person: null, ids: [card] };
    const entry = { ...said, verb: seq % 2 === 0 ? 'card-placed' : 'card-changed' } as const;
    const bound: AuditEntry = { ...entry, hash: hashOf(map, former, entry) };
    entries.push(bound);
    former = bound;
  }
  return entries;
}

const whole = chain(6);
const head = whole.at(-1) ?? firstHead;
const at = (index: number): AuditEntry => whole[index] as AuditEntry;

test('a log as it was written is whole, an empty one too', () => {
  expect(findBreak(map, whole, head)).toBeNull();
  expect(findBreak(map, [], firstHead)).toBeNull();
});

test.each([
  ['an entry that says another verb', whole.with(2, { ...at(2), verb: 'card-deleted' }), 3],
  ['an entry that names another seat', whole.with(2, { ...at(2), role: 'therapist' }), 3],
  ['an entry at another time', whole.with(2, { ...at(2), atMs: 1 }), 3],
  ['an entry about another thing', whole.with(2, { ...at(2), ids: [] }), 3],
  ['an entry that was removed', whole.toSpliced(2, 1), 3],
  ['the first entry removed', whole.slice(1), 1],
  ['the newest entry removed', whole.slice(0, -1), 6],
  ['all entries removed', [], 1],
  ['two entries that changed places', whole.with(2, at(3)).with(3, at(2)), 3],
  ['an entry put in twice', whole.toSpliced(2, 0, at(1)), 3],
])('%s is found', (_, entries, first) => {
  expect(findBreak(map, entries, head)).toBe(first);
});

test('an entry that was changed together with its own hash breaks the next one', () => {
  const forged = { ...at(2), verb: 'card-deleted' } as const;
  const own = { ...forged, hash: hashOf(map, at(1), forged) };
  expect(findBreak(map, whole.with(2, own), head)).toBe(4);
});

test('the log of one map is not the log of another', () => {
  expect(findBreak(createMapId(part), whole, head)).toBe(1);
});
