import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../../../tests/world/fake-clock.ts';
import { gatherUpdates } from './gathered-updates.ts';

function world() {
  const clock = new FakeClock();
  const doc = new Y.Doc();
  const origin = {};
  const transactions: Y.Transaction[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => transactions.push(transaction));
  const other = new Y.Doc();
  const written: Uint8Array[] = [];
  other.on('update', (update: Uint8Array) => written.push(update));
  const write = (key: string) => {
    other.getMap('words').set(key, key);
    return written.at(-1) ?? new Uint8Array();
  };
  return { clock, doc, origin, transactions, write, gathered: gatherUpdates(doc, origin, clock) };
}

describe('the updates of others', () => {
  it('go in at once after a quiet moment, and those that follow closely as one, as somebody else’s', async () => {
    const { clock, doc, origin, transactions, write, gathered } = world();
    gathered.add(write('a'));
    expect(doc.getMap('words').toJSON()).toEqual({ a: 'a' });
    gathered.add(write('b'));
    gathered.add(write('c'));
    expect(transactions).toHaveLength(1);
    await clock.advance(16);
    expect(doc.getMap('words').toJSON()).toEqual({ a: 'a', b: 'b', c: 'c' });
    expect(transactions).toHaveLength(2);
    expect(transactions.map((each) => [each.local, each.origin === origin])).toEqual([
      [false, true],
      [false, true],
    ]);
    await clock.advance(16);
    gathered.add(write('d'));
    expect(doc.getMap('words').has('d')).toBe(true);
  });

  it('go in now where something is to be read that stands behind them', () => {
    const { doc, write, gathered } = world();
    gathered.add(write('a'));
    gathered.add(write('b'));
    gathered.flush();
    expect(doc.getMap('words').has('b')).toBe(true);
  });

  it('wait for nobody when the clock is set back', () => {
    const { clock, doc, write, gathered } = world();
    gathered.add(write('a'));
    clock.stall(-60_000);
    gathered.add(write('b'));
    expect(doc.getMap('words').has('b')).toBe(true);
  });

  it('do not go into a document that is done with', async () => {
    const { clock, doc, write, gathered } = world();
    gathered.add(write('a'));
    gathered.add(write('b'));
    doc.destroy();
    await clock.advance(100);
    expect(doc.getMap('words').has('b')).toBe(false);
  });
});
