import { createCardId, createPersonId, createSeatId } from '@undercurrent/cycle';
import type { AuditEntry } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import '../../words/learn-audit.ts';
import { tellEntry } from './tell-entry.ts';

let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;
const map = theTango();
const [lanie] = map.people;
const [card] = map.cards.values();
if (!lanie || !card) throw new Error('the example has people and cards');
const seat = createSeatId(part);
const said = { seq: 1, atMs: 0, seat: null, role: null, person: null, ids: [], hash: '' } as const;
const tell = (entry: Partial<AuditEntry> & Pick<AuditEntry, 'verb'>, log: readonly AuditEntry[] = []) =>
  tellEntry({ ...said, ids: [], ...entry }, map, log);

test('a person is told by the name and mark they have now, what they did it to by its label', () => {
  const told = tell({ role: 'partner', person: lanie.id, verb: 'card-confirmed', ids: [card.id] });
  expect(told).toMatchObject({ mark: { color: lanie.color }, who: 'Lanie', did: 'confirmed a card' });
  expect(told.what).toMatch(/^(?:Lanie|Malaki) · /);
});

test('the therapist, a device of two, somebody gone and nobody are told apart', () => {
  expect(tell({ role: 'therapist', verb: 'map-made' }).who).toBe('Therapist');
  expect(tell({ role: 'shared', verb: 'card-placed' }).who).toBe('The shared device');
  const gone = tell({ role: 'partner', person: createPersonId(part), verb: 'card-placed' });
  expect(gone.who).toBe('Somebody no longer on the map');
  expect(tell({ verb: 'pause-begun' })).toMatchObject({ mark: null, who: null, did: 'A pause began' });
});

test('an ended seat is told by whose it was, and what is gone by nothing', () => {
  const opened: AuditEntry = {
    ...{ ...said, ids: [], seat, role: 'partner', person: lanie.id },
    verb: 'seat-opened',
  };
  expect(tell({ role: 'therapist', verb: 'seat-ended', ids: [seat] }, [opened]).what).toBe('Lanie');
  expect(tell({ role: 'therapist', verb: 'card-deleted', ids: [createCardId(part)] }).what).toBe('');
});

test('what somebody did to themself names them once', () => {
  const own = { role: 'partner', person: lanie.id, ids: [lanie.id] } as const;
  expect(tell({ ...own, ids: [...own.ids], verb: 'person-changed' })).toMatchObject({
    ...{ who: 'Lanie', what: '' },
  });
});
