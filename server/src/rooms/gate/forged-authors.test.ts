import type { CardId } from '@undercurrent/cycle';
import { createAnnotationId, createCardId, isRefusal } from '@undercurrent/cycle';
import { LocalEdit, commit, openMap, placeCard } from '@undercurrent/document';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { decodeUpdate } from './decode.ts';
import { encodeUpdate } from './encode.ts';
import { gateLimits } from './gate-limits.ts';
import { type Watch, oneStruct, watchRoom } from '../../../../tests/world/forged-structs.ts';
import { type Table, type TableSeat, openTable } from '../../../../tests/world/three-at-a-table.ts';

let table: Table;
let watch: Watch;
beforeEach(() => {
  table = openTable();
  watch = watchRoom(table);
});

const state = (client: number) => Y.getState(table.room.store, client);
const cards = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards');
const itemOf = (doc: Y.Doc, card: string, field: string) => {
  const item = cards(doc).get(card)?._map.get(field);
  if (!item) throw new Error('the card is there');
  return item;
};
const phraseItem = (card: string) => itemOf(table.room, card, 'phrase');
const placedBy = ({ doc, role, person }: TableSeat, id: CardId) => {
  const made = placeCard(
    openMap(doc).current(),
    { role, person },
    {
      id,
      owner: person ?? 'together',
      kind: 'feeling',
      words: 'small',
    },
  );
  if (isRefusal(made)) throw new Error(`refused: ${made.reason}`);
  return made;
};

describe('under a name that is not one’s own', () => {
  test('writing under another’s client id', () => {
    const update = table.forge(
      table.malaki,
      (doc) => doc.getMap('settings').set('cycleWord', 'storm'),
      table.lanie.doc.clientID,
    );
    watch.expectRefused(update, table.malaki, 'foreign-client');
  });

  test('taking the clocks that another would write next', () => {
    const { clientID: client } = table.lanie.doc;
    watch.expectRefused(
      encodeUpdate(oneStruct({ client, clock: state(client) })),
      table.malaki,
      'foreign-client',
    );
  });

  test('taking the id of somebody who has only shown themselves yet', () => {
    expect(table.gate.claim(777, table.lanie.seat)).toBe(true);
    expect(table.gate.claim(777, table.malaki.seat)).toBe(false);
    watch.expectRefused(encodeUpdate(oneStruct({ client: 777, clock: 0 })), table.malaki, 'foreign-client');
    expect(table.gate.admit(encodeUpdate(oneStruct({ client: 777, clock: 0 })), table.lanie)).toMatchObject({
      kind: 'accepted',
      newClients: [777],
    });
  });

  test('writing under an id of the server itself', () => {
    const own = [...table.room.store.clients.keys()].find(
      (client) => ![table.lanie, table.malaki, table.therapist].some(({ doc }) => doc.clientID === client),
    );
    const client = own ?? -1;
    watch.expectRefused(
      encodeUpdate(oneStruct({ client, clock: state(client) })),
      table.malaki,
      'foreign-client',
    );
  });
});

describe('words that are not one’s own', () => {
  const forgePhrase = (card: string, phrase: object) => (doc: Y.Doc) => {
    const record = cards(doc).get(card);
    record?.set('phrase', { ...(record.get('phrase') as object), ...phrase });
  };

  test('changing another’s confirmed words', () => {
    const { malaki, laniesCard } = table;
    const words = { text: 'my fault', scribe: malaki.person, confirmedBy: [] };
    watch.expectRefused(table.forge(malaki, forgePhrase(laniesCard, words)), malaki, 'not-yours');
    const byTherapist = { text: 'my fault', scribe: 'therapist', confirmedBy: [] };
    watch.expectRefused(
      table.forge(table.therapist, forgePhrase(laniesCard, byTherapist)),
      table.therapist,
      'confirmed-by-owner',
    );
  });

  test('a refusal names every place, so that the rest can be sent again', () => {
    const { malaki, laniesCard } = table;
    const update = table.forge(malaki, (doc) => {
      cards(doc).get(laniesCard)?.set('kind', 'root');
      cards(doc).get(laniesCard)?.set('offset/ring', { x: 1, y: 1 });
      doc.getMap('settings').set('cycleWord', 'storm');
    });
    expect(table.gate.admit(update, malaki)).toEqual({
      kind: 'refused',
      step: 'may',
      code: 'not-yours',
      places: [{ record: 'cards', id: laniesCard, field: 'kind', reason: 'not-yours' }],
    });
    watch.expectUntouched();
  });

  test('signing as another', () => {
    const { malaki, lanie, openCard, sharedCard } = table;
    const signed = { confirmedBy: [lanie.person] };
    watch.expectRefused(table.forge(malaki, forgePhrase(openCard, signed)), malaki, 'not-yours');
    watch.expectRefused(
      table.forge(table.therapist, forgePhrase(openCard, signed)),
      table.therapist,
      'not-yours',
    );
    const both = { text: 'a promise', scribe: malaki.person, confirmedBy: [lanie.person, malaki.person] };
    watch.expectRefused(table.forge(malaki, forgePhrase(sharedCard, both)), malaki, 'not-yours');
  });

  test('agreeing to a handout as another, or keeping something out of it for them', () => {
    const { malaki, lanie, therapist } = table;
    for (const forger of [malaki, therapist]) {
      for (const [field, value] of [
        ['agreedHandout', 'a1b2'],
        ['leftOut', { roots: false, cards: [] }],
      ] as const) {
        const forged = table.forge(forger, (doc) =>
          doc.getMap<Y.Map<unknown>>('people').get(lanie.person)?.set(field, value),
        );
        const code = forger === therapist ? 'not-allowed' : 'not-yours';
        watch.expectRefused(forged, forger, code);
      }
    }
  });

  test('proposing a handout as somebody else than the therapist', () => {
    const value = { paper: 'a4', parts: ['map'], names: 'names', hasRoots: true, atMs: 1 };
    const forged = table.forge(table.malaki, (doc) => doc.getMap('settings').set('handout', value));
    watch.expectRefused(forged, table.malaki, 'not-allowed');
  });

  test('taking another’s signature away while the words stay', () => {
    const { malaki, sharedCard } = table;
    watch.expectRefused(
      table.forge(malaki, forgePhrase(sharedCard, { confirmedBy: [] })),
      malaki,
      'not-yours',
    );
  });

  test('saying that another typed it', () => {
    const { lanie, laniesCard, malaki, sharedCard } = table;
    const asTherapist = { text: 'calm down', scribe: 'therapist', confirmedBy: [] };
    watch.expectRefused(table.forge(lanie, forgePhrase(laniesCard, asTherapist)), lanie, 'not-yours');
    const asLanie = { text: 'calm down', scribe: lanie.person, confirmedBy: [] };
    watch.expectRefused(table.forge(malaki, forgePhrase(sharedCard, asLanie)), malaki, 'not-yours');
  });

  test('writing the same words again, to win over what another is writing', () => {
    const { malaki, laniesCard } = table;
    watch.expectRefused(table.forge(malaki, forgePhrase(laniesCard, {}), 0xffff_fff0), malaki, 'not-yours');
  });

  test('deleting everything', () => {
    const { malaki } = table;
    const deletes = [...table.room.store.clients].flatMap(([client]) => [
      { client, clock: 0, length: state(client) },
    ]);
    watch.expectRefused(encodeUpdate({ sections: [], deletes }), malaki, 'record-removed');
    const flags = table.forge(malaki, (doc) => {
      for (const card of cards(doc).values()) card.set('isDeleted', true);
    });
    watch.expectRefused(flags, malaki, 'not-yours');
  });

  test('placing a card and deleting whose it is in the same breath', () => {
    const { lanie } = table;
    const id = createCardId(() => 'nobodys00001');
    commit(lanie.doc, placedBy(lanie, id), new LocalEdit('test', lanie.seat));
    const honest = Y.encodeStateAsUpdate(lanie.doc, Y.encodeStateVector(table.room));
    const { client, clock } = itemOf(lanie.doc, id, 'owner').id;
    const { sections } = decodeUpdate(honest, gateLimits);
    const update = encodeUpdate({ sections, deletes: [{ client, clock, length: 1 }] });
    watch.expectRefused(update, lanie, 'incomplete-record');
  });

  test('deleting the one value that another’s words are', () => {
    const { malaki, laniesCard } = table;
    const { client, clock } = phraseItem(laniesCard).id;
    const update = encodeUpdate({ sections: [], deletes: [{ client, clock, length: 1 }] });
    watch.expectRefused(update, malaki, 'incomplete-record');
  });

  test('placing a card for another, or giving one to another', () => {
    const { malaki, lanie } = table;
    const card = (owner: string, phrase: object) =>
      new Y.Map<unknown>([
        ['owner', owner],
        ['cycle', [...table.room.getMap('cycles').keys()][0]],
        ['kind', 'feeling'],
        ['rank', 'a1'],
        ['phrase', { text: 'my fault', scribe: malaki.person, confirmedBy: [], ...phrase }],
      ]);
    const id = createCardId(() => 'forged000001');
    const place = (owner: string, phrase: object) =>
      table.forge(malaki, (doc) => doc.getMap('cards').set(id, card(owner, phrase)));
    watch.expectRefused(place(lanie.person, {}), malaki, 'not-yours');
    watch.expectRefused(place(malaki.person, { scribe: lanie.person }), malaki, 'not-yours');
    watch.expectRefused(place('together', { confirmedBy: [lanie.person] }), malaki, 'not-yours');
    const give = table.forge(lanie, (doc) => cards(doc).get(table.laniesCard)?.set('owner', malaki.person));
    watch.expectRefused(give, lanie, 'not-yours');
  });

  test('putting a record of one’s own under the id of another’s', () => {
    const { malaki, laniesCard } = table;
    const update = table.forge(
      malaki,
      (doc) => doc.getMap('cards').set(laniesCard, new Y.Map()),
      0xffff_fff0,
    );
    watch.expectRefused(update, malaki, 'record-exists');
  });

  test('drawing in another’s name, and taking a note for one’s own', () => {
    const { malaki, lanie } = table;
    const id = createAnnotationId(() => 'forged000001');
    const note = (author: string) =>
      new Y.Map<unknown>([
        ['kind', 'sticky'],
        ['author', author],
        ['at', { x: 0, y: 0 }],
        ['words', new Y.Text('sorry')],
      ]);
    const draw = (from: TableSeat, author: string) =>
      table.forge(from, (doc) => doc.getMap('annotations').set(id, note(author)));
    watch.expectRefused(draw(malaki, lanie.person), malaki, 'not-yours');
    expect(table.send(draw(lanie, lanie.person), lanie).kind).toBe('accepted');
    watch = watchRoom(table);
    const notes = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('annotations').get(id);
    watch.expectRefused(
      table.forge(malaki, (doc) => notes(doc)?.set('words', 'not sorry')),
      malaki,
      'wrong-value',
    );
    const steal = table.forge(malaki, (doc) => notes(doc)?.set('author', malaki.person));
    watch.expectRefused(steal, malaki, 'not-allowed');
  });

  test('an observer writes nothing, a partner changes neither people nor cycles', () => {
    const { malaki, lanie } = table;
    const observer: TableSeat = { ...malaki, role: 'observer', person: null };
    const word = (doc: Y.Doc) => doc.getMap('settings').set('cycleWord', 'storm');
    watch.expectRefused(table.forge(observer, word, 99), observer, 'not-allowed');
    const people = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('people');
    const rename = table.forge(malaki, (doc) => people(doc).get(lanie.person)?.set('name', 'Nobody'));
    watch.expectRefused(rename, malaki, 'not-yours');
    const remove = table.forge(malaki, (doc) => people(doc).get(malaki.person)?.set('isDeleted', true));
    watch.expectRefused(remove, malaki, 'not-allowed');
    const cycles = (doc: Y.Doc) => [...doc.getMap<Y.Map<unknown>>('cycles').values()][0];
    const turn = table.forge(malaki, (doc) => cycles(doc)?.set('kind', 'new'));
    watch.expectRefused(turn, malaki, 'not-allowed');
  });

  test('saying that the map is of a newer format, which locks every app out', () => {
    const update = table.forge(table.therapist, (doc) => doc.getMap('settings').set('format', 99));
    watch.expectRefused(update, table.therapist, 'not-allowed');
  });
});
