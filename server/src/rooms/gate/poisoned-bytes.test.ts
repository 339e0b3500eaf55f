import * as encoding from 'lib0/encoding';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Decoded, Section, Struct } from './decode.ts';
import { encodeUpdate } from './encode.ts';
import { type Table, type TableSeat, openTable } from '../../../../tests/world/three-at-a-table.ts';

let table: Table;
let before: Uint8Array;
beforeEach(() => {
  table = openTable();
  before = Y.encodeStateAsUpdate(table.room);
});

/** Sends it, and expects a no with this code and a room that is as it was, also for whoever loads it anew. */
function expectRefused(update: Uint8Array, from: TableSeat, code: string): void {
  expect(table.gate.admit(update, from)).toMatchObject({ kind: 'refused', code });
  expectUntouched();
}

function expectHanging(update: Uint8Array, from: TableSeat): void {
  expect(table.gate.admit(update, from)).toEqual({ kind: 'hanging' });
  expectUntouched();
}

function expectUntouched(): void {
  expect(Y.encodeStateAsUpdate(table.room)).toEqual(before);
  expect(table.room.store.pendingStructs).toBeNull();
  expect(table.room.store.pendingDs).toBeNull();
}

const one = (struct: Partial<Struct> & Pick<Struct, 'client' | 'clock'>): Decoded => ({
  sections: [{ client: struct.client, structs: [{ ...blank, ...struct }] }],
  deletes: [],
});
const blank: Struct = {
  client: 0,
  clock: 0,
  length: 1,
  origin: null,
  rightOrigin: null,
  parent: 'settings',
  key: 'cycleWord',
  content: { kind: 'value', value: 'dance' },
};
const state = (client: number) => Y.getState(table.room.store, client);
const cards = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards');

describe('structs that poison the document', () => {
  const mine = () => ({ client: table.malaki.doc.clientID, clock: state(table.malaki.doc.clientID) });

  test('a struct without length', () => {
    const deleted = one({ ...mine(), length: 0, content: { kind: 'deleted' } });
    expectRefused(encodeUpdate(deleted), table.malaki, 'zero-length');
    expectRefused(encodeUpdate(one({ ...mine(), length: 0 })), table.malaki, 'zero-length');
    const range = { client: table.lanie.doc.clientID, clock: 0, length: 0 };
    expectRefused(encodeUpdate({ sections: [], deletes: [range] }), table.malaki, 'zero-length');
  });

  test('a struct that follows itself, one to come, or one that follows it', () => {
    const at = mine();
    expectHanging(encodeUpdate(one({ ...at, origin: at })), table.malaki);
    expectHanging(encodeUpdate(one({ ...at, origin: { ...at, clock: at.clock + 1 } })), table.malaki);
    const other = { client: 5, clock: 0 };
    const circle: Decoded = {
      sections: [...one({ ...at, origin: other }).sections, ...one({ ...other, origin: at }).sections],
      deletes: [],
    };
    expectHanging(encodeUpdate(circle), table.malaki);
  });

  test('types in types', () => {
    const { malaki, sharedCard } = table;
    const nested = table.forge(malaki, (doc) => cards(doc).get(sharedCard)?.set('edge', new Y.Map()));
    expectRefused(nested, malaki, 'nested-type');
    let text = new Y.Map<unknown>();
    const outer = text;
    for (let depth = 0; depth < 500; depth += 1) {
      const inner = new Y.Map<unknown>();
      text.set('x', inner);
      text = inner;
    }
    expectRefused(
      table.forge(malaki, (doc) => doc.getMap('settings').set('layout', outer)),
      malaki,
      'nested-type',
    );
    for (const type of [new Y.Text('x'), new Y.Array(), new Y.XmlElement('p')]) {
      expectRefused(
        table.forge(malaki, (doc) => doc.getMap('settings').set('layout', type)),
        malaki,
        'nested-type',
      );
    }
  });

  test('values so deep that reading them overflows the stack', () => {
    const bytes = rawStruct(mine(), (encoder) => {
      encoding.writeVarUint(encoder, 1);
      for (let depth = 0; depth < 100_000; depth += 1) {
        encoding.writeUint8(encoder, 117);
        encoding.writeVarUint(encoder, 1);
      }
    });
    expectRefused(bytes, table.malaki, 'wrong-value');
  });

  test('__proto__ as the key of a root, a record, a field or a value', () => {
    const { malaki } = table;
    expectRefused(encodeUpdate(one({ ...mine(), parent: '__proto__' })), malaki, 'unknown-root');
    expectRefused(encodeUpdate(one({ ...mine(), key: '__proto__' })), malaki, 'unknown-field');
    const record = one({ ...mine(), parent: 'cards', key: '__proto__', content: { kind: 'record' } });
    expectRefused(encodeUpdate(record), malaki, 'wrong-value');
    const bytes = rawStruct(mine(), (encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeUint8(encoder, 118);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, '__proto__');
      encoding.writeAny(encoder, { isAdmin: true });
    });
    expectRefused(bytes, malaki, 'forbidden-key');
  });

  test('megabytes where nobody looks: another root, another field, more in a value', () => {
    const { malaki, laniesCard } = table;
    const much = 'x'.repeat(200_000);
    expectRefused(
      table.forge(malaki, (doc) => doc.getMap('hidden').set('x', much)),
      malaki,
      'unknown-root',
    );
    expectRefused(
      table.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('notes', much)),
      malaki,
      'unknown-field',
    );
    const point = { x: 1, y: 1, more: much };
    expectRefused(
      table.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', point)),
      malaki,
      'wrong-value',
    );
    expectRefused(new Uint8Array(2_000_000), malaki, 'too-large');
  });

  test('content that the format does not use: skips, collected structs, binary, embeds, formats, subdocuments', () => {
    const { malaki } = table;
    for (const info of [0, 2, 3, 5, 6, 9, 10, 11, 31]) {
      const bytes = rawStruct(mine(), (encoder) => encoding.writeVarUint(encoder, 1), info | 0b10_0000);
      expectRefused(bytes, malaki, 'unused-content');
    }
    const subdocument = table.forge(malaki, (doc) => doc.getMap('settings').set('layout', new Y.Doc()));
    expectRefused(subdocument, malaki, 'unused-content');
    const array = table.forge(malaki, (doc) => doc.getArray('cards2').push([1]));
    expectRefused(array, malaki, 'unused-content');
  });

  function rawStruct(
    at: { readonly client: number; readonly clock: number },
    content: (encoder: encoding.Encoder) => void,
    info = 0b10_1000,
  ): Uint8Array {
    return encoding.encode((encoder) => {
      for (const number of [1, 1, at.client, at.clock]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, info);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'settings');
      encoding.writeVarString(encoder, 'layout');
      content(encoder);
      encoding.writeVarUint(encoder, 0);
    });
  }
});

describe('bytes that slow or spoil the room', () => {
  test('clock gaps leave nothing behind', () => {
    const { malaki } = table;
    const { clientID: client } = malaki.doc;
    for (let gap = 1; gap < 200; gap += 1) {
      expectHanging(encodeUpdate(one({ client, clock: state(client) + gap })), malaki);
    }
  });

  test('hundreds of thousands of invented client ids', () => {
    const section = (client: number): Section => ({ client, structs: [{ ...blank, client }] });
    const sections = Array.from({ length: 17 }, (_, index) => section(1_000 + index));
    expectRefused(encodeUpdate({ sections, deletes: [] }), table.malaki, 'too-many-clients');
    const many = Array.from({ length: 5_000 }, (_, index) => section(1_000 + index));
    expectRefused(encodeUpdate({ sections: many, deletes: [] }), table.malaki, 'too-many-clients');
  });

  test('one id at a time, until a seat has had its share', () => {
    const small = openTable();
    let refused: unknown = null;
    for (let client = 1_000; client < 4_000 && refused === null; client += 1) {
      const judgement = small.gate.admit(encodeUpdate(one({ client, clock: 0 })), small.malaki);
      if (judgement.kind === 'refused') refused = judgement.code;
    }
    expect(refused).toBe('too-many-clients');
  });

  test('hundreds of thousands of delete ranges, over one another or of nothing', () => {
    const { clientID: client } = table.lanie.doc;
    const same = Array.from({ length: 200_000 }, () => ({ client, clock: 0, length: 1 }));
    expectRefused(encodeUpdate({ sections: [], deletes: same }), table.malaki, 'too-many-deletes');
    expectRefused(
      encodeUpdate({ sections: [], deletes: same.slice(0, 9) }),
      table.malaki,
      'unordered-deletes',
    );
    const unknown = Array.from({ length: 50_000 }, (_, index) => ({
      client: index + 1,
      clock: 0,
      length: 1,
    }));
    expectHanging(encodeUpdate({ sections: [], deletes: unknown }), table.malaki);
  });

  test('an update cut off anywhere does nothing', () => {
    const { malaki, laniesCard } = table;
    const whole = table.forge(malaki, (doc) => {
      cards(doc).get(laniesCard)?.set('offset/ring', { x: 1, y: 2 });
      doc.getMap('settings').set('cycleWord', 'storm');
    });
    for (let end = 0; end < whole.length; end += 1) {
      expect(table.gate.admit(whole.slice(0, end), malaki).kind).toBe('refused');
    }
    expectUntouched();
    expect(table.gate.admit(Uint8Array.from([...whole, 0]), malaki)).toMatchObject({
      code: 'trailing-bytes',
    });
    expect(table.send(whole, malaki).kind).toBe('accepted');
  });

  test('a map that is full takes no more', () => {
    const small = openTable();
    const { malaki, laniesCard } = small;
    const move = (at: number) =>
      small.send(
        small.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', { x: at, y: 0 })),
        malaki,
      );
    expect(move(1).kind).toBe('accepted');
    const record = one({ client: 5, clock: 0, parent: 'people', content: { kind: 'record' } });
    const structs = Array.from({ length: 100 }, (_, clock) => ({
      ...blank,
      ...record.sections[0]?.structs[0],
      client: 5,
      clock,
      key: `person_${String(clock).padStart(10, '0')}`,
    }));
    const update = encodeUpdate({ sections: [{ client: 5, structs }], deletes: [] });
    expect(small.gate.admit(update, malaki)).toMatchObject({ kind: 'refused', code: 'map-full' });
  });
});
