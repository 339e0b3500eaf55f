import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { HonestWorld, type Passage } from '../../../../tests/fuzz/honest-world.ts';
import { encodeWritten } from './written.ts';

/** A replica, and what was written with every update that it took: by Yjs, and by us. */
function listen(state: Uint8Array) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const told: { byYjs: Uint8Array | null; transaction: Y.Transaction | null } = {
    byYjs: null,
    transaction: null,
  };
  doc.on('update', (update: Uint8Array) => (told.byYjs = update));
  doc.on('beforeTransaction', (transaction) => (told.transaction = transaction));
  return (update: Uint8Array) => {
    told.byYjs = null;
    Y.applyUpdate(doc, update);
    const clients = [...Y.decodeUpdate(update).structs].map(({ id }) => id.client);
    const byUs = told.transaction && encodeWritten(told.transaction, [...new Set(clients)]);
    return { byYjs: told.byYjs, byUs };
  };
}

const hexOf = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');

test('what a transaction left is written byte for byte as Yjs tells it', () => {
  const passages: Passage[] = [];
  const world = new HonestWorld({
    seed: 11,
    isContested: true,
    onPassage: (passage) => void (passage.judgement.kind === 'accepted' && passages.push(passage)),
  });
  while (passages.length < 120) world.step();
  const take = listen(world.firstState);
  const kinds = new Set<string>();
  for (const { update, followUp } of passages) {
    for (const bytes of [update, update, ...(followUp ? [followUp] : [])]) {
      const { byYjs, byUs } = take(bytes);
      expect(hexOf(byUs)).toBe(hexOf(byYjs));
      kinds.add(byYjs === null ? 'nothing' : 'something');
    }
  }
  expect([...kinds].sort()).toEqual(['nothing', 'something']);
});

test('what an update wrote and deleted itself goes on without its words', () => {
  const author = new Y.Doc({ gc: false });
  const fields = author.getMap('settings');
  const from = Y.encodeStateVector(author);
  author.transact(() => {
    fields.set('pauseLine', 'hidden words');
    fields.set('pauseLine', 'words that stand');
  });
  const update = Y.encodeStateAsUpdate(author, from);
  const { byYjs, byUs } = listen(Y.encodeStateAsUpdate(new Y.Doc()))(update);
  expect(byUs).toEqual(byYjs);
  const [came, goesOn] = [Buffer.from(update), Buffer.from(byUs ?? [])];
  expect([came.includes('hidden words'), goesOn.includes('hidden words')]).toEqual([true, false]);
  expect(goesOn.includes('words that stand')).toBe(true);
});
