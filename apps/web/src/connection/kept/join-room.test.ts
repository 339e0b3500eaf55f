import { LocalEdit, commit, firstEdits, openMap, placeCard } from '@undercurrent/document';
import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { docOf } from '../../../../../tests/world/doc-of.ts';
import { createRandom } from '../../../../../tests/world/seeded-random.ts';
import { therapist } from '../../../../../tests/world/tango-session.ts';
import type { KeptRoom, RoomCopy } from '../keeping.ts';
import type { Act, KeptAct } from '../pending-acts.ts';
import { joinRoom } from './join-room.ts';

const { part } = createRandom(7);

/** A page of a kept map, and what is asked of its link. */
function openPage(doc: Y.Doc) {
  const restored: KeptAct[] = [];
  const wholes: number[] = [];
  const others: boolean[] = [];
  const again = (acts: readonly Act[]) => {
    for (const act of acts) commit(doc, act, new LocalEdit('again', null));
  };
  const link = {
    acts: { counted: () => [], keepIn: () => {} },
    restore: ({ acts, hasOthers }: Pick<KeptRoom, 'acts' | 'hasOthers'>) => {
      restored.push(...acts);
      others.push(hasOthers);
    },
  };
  const copy: RoomCopy = {
    take: () => {},
    settle: () => {},
    renew: () => void wholes.push(wholes.length),
    dispose: () => {},
  };
  return { current: () => ({ doc, link, again }), open: () => copy, restored, wholes, others };
}

/** A map on which a card was placed, and that act as it was kept. */
function placeOne() {
  const before = docOf(firstEdits([{ name: 'Lanie', pronouns: 'she' }], part));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(before));
  const owner = openMap(doc).current().people[0]?.id;
  if (!owner) throw new Error('she is on the map');
  const place = { id: createCardId(part), owner, kind: 'feeling', words: 'abandoned' } as const;
  const act = placeCard(openMap(doc).current(), therapist, place);
  if ('reason' in act) throw new Error(act.reason);
  commit(doc, act, new LocalEdit('place', null));
  const client = doc.clientID;
  const kept: KeptAct = { act, until: { client, clock: Y.getState(doc.store, client) } };
  return { kept, with: Y.encodeStateAsUpdate(doc), without: Y.encodeStateAsUpdate(before) };
}

const cardsOn = (doc: Y.Doc) => [...openMap(doc).current().cards.values()].map(({ phrase }) => phrase.text);

test('what is in the copy goes out as it was written, and nothing is written anew', () => {
  const { kept, with: state } = placeOne();
  const doc = new Y.Doc();
  const page = openPage(doc);
  joinRoom({ state, acts: [kept], hasOthers: false }, page.current, page.open);
  expect(cardsOn(doc)).toEqual(['abandoned']);
  expect(page.restored).toEqual([kept]);
  expect(page.wholes).toEqual([]);
});

test('an act that another page has written over in the copy is done again', () => {
  const { kept, without: state } = placeOne();
  const doc = new Y.Doc();
  const page = openPage(doc);
  joinRoom({ state, acts: [kept], hasOthers: false }, page.current, page.open);
  expect(cardsOn(doc)).toEqual(['abandoned']);
  expect(page.restored).toEqual([]);
  expect(page.wholes).toHaveLength(1);
});

test('what a closed page had not sent is taken up once by another', () => {
  const { kept, with: state, without } = placeOne();
  const doc = new Y.Doc();
  const page = openPage(doc);
  const here = joinRoom({ state: without, acts: [], hasOthers: false }, page.current, page.open);
  here.adopt({ state, acts: [kept], hasOthers: false });
  expect(cardsOn(doc)).toEqual(['abandoned']);
  expect(page.restored).toEqual([kept]);
  expect(page.wholes).toHaveLength(1);
});

test('what another open page has not sent is shown, told of, and left to it', () => {
  const { with: state } = placeOne();
  const doc = new Y.Doc();
  const page = openPage(doc);
  joinRoom({ state, acts: [], hasOthers: true }, page.current, page.open);
  expect(cardsOn(doc)).toEqual(['abandoned']);
  expect([page.restored, page.others]).toEqual([[], [true]]);
});
