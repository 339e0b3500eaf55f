import * as encoding from 'lib0/encoding';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Decoded, Section } from './decode.ts';
import { encodeUpdate } from './encode.ts';
import { type Watch, blankStruct, oneStruct, watchRoom } from '../../../../tests/world/forged-structs.ts';
import { type Table, openTable } from '../../../../tests/world/three-at-a-table.ts';

let table: Table;
let watch: Watch;
beforeEach(() => {
  table = openTable();
  watch = watchRoom(table);
});

const state = (client: number) => Y.getState(table.room.store, client);
const cards = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards');

describe('structs that poison the document', () => {
  const mine = () => ({ client: table.malaki.doc.clientID, clock: state(table.malaki.doc.clientID) });

  test('a struct without length', () => {
    const deleted = oneStruct({ ...mine(), length: 0, content: { kind: 'deleted' } });
    watch.expectRefused(encodeUpdate(deleted), table.malaki, 'zero-length');
    watch.expectRefused(encodeUpdate(oneStruct({ ...mine(), length: 0 })), table.malaki, 'zero-length');
    const range = { client: table.lanie.doc.clientID, clock: 0, length: 0 };
    watch.expectRefused(encodeUpdate({ sections: [], deletes: [range] }), table.malaki, 'zero-length');
  });

  test('a struct that follows itself, one to come, or one that follows it', () => {
    const at = mine();
    watch.expectHanging(encodeUpdate(oneStruct({ ...at, origin: at })), table.malaki);
    watch.expectHanging(
      encodeUpdate(oneStruct({ ...at, origin: { ...at, clock: at.clock + 1 } })),
      table.malaki,
    );
    const other = { client: 5, clock: 0 };
    const circle: Decoded = {
      sections: [
        ...oneStruct({ ...at, origin: other }).sections,
        ...oneStruct({ ...other, origin: at }).sections,
      ],
      deletes: [],
    };
    watch.expectHanging(encodeUpdate(circle), table.malaki);
  });

  test('types in types', () => {
    const { malaki, sharedCard } = table;
    const nested = table.forge(malaki, (doc) => cards(doc).get(sharedCard)?.set('edge', new Y.Map()));
    watch.expectRefused(nested, malaki, 'nested-type');
    let text = new Y.Map<unknown>();
    const outer = text;
    for (let depth = 0; depth < 500; depth += 1) {
      const inner = new Y.Map<unknown>();
      text.set('x', inner);
      text = inner;
    }
    watch.expectRefused(
      table.forge(malaki, (doc) => doc.getMap('settings').set('layout', outer)),
      malaki,
      'nested-type',
    );
    for (const type of [new Y.Text('x'), new Y.Array(), new Y.XmlElement('p')]) {
      watch.expectRefused(
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
    watch.expectRefused(bytes, table.malaki, 'wrong-value');
  });

  test('__proto__ as the key of a root, a record, a field or a value', () => {
    const { malaki } = table;
    watch.expectRefused(encodeUpdate(oneStruct({ ...mine(), parent: '__proto__' })), malaki, 'unknown-root');
    watch.expectRefused(encodeUpdate(oneStruct({ ...mine(), key: '__proto__' })), malaki, 'unknown-field');
    const record = oneStruct({ ...mine(), parent: 'cards', key: '__proto__', content: { kind: 'record' } });
    watch.expectRefused(encodeUpdate(record), malaki, 'wrong-value');
    const bytes = rawStruct(mine(), (encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeUint8(encoder, 118);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, '__proto__');
      encoding.writeAny(encoder, { isAdmin: true });
    });
    watch.expectRefused(bytes, malaki, 'forbidden-key');
  });

  test('megabytes where nobody looks: another root, another field, more in a value', () => {
    const { malaki, laniesCard } = table;
    const much = 'x'.repeat(200_000);
    watch.expectRefused(
      table.forge(malaki, (doc) => doc.getMap('hidden').set('x', much)),
      malaki,
      'unknown-root',
    );
    watch.expectRefused(
      table.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('notes', much)),
      malaki,
      'unknown-field',
    );
    const point = { x: 1, y: 1, more: much };
    watch.expectRefused(
      table.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', point)),
      malaki,
      'wrong-value',
    );
    watch.expectRefused(new Uint8Array(2_000_000), malaki, 'too-large');
  });

  test('content that the format does not use: skips, collected structs, binary, embeds, formats, subdocuments', () => {
    const { malaki } = table;
    for (const info of [0, 2, 3, 5, 6, 9, 10, 11, 31]) {
      const bytes = rawStruct(mine(), (encoder) => encoding.writeVarUint(encoder, 1), info | 0b10_0000);
      watch.expectRefused(bytes, malaki, 'unused-content');
    }
    const subdocument = table.forge(malaki, (doc) => doc.getMap('settings').set('layout', new Y.Doc()));
    watch.expectRefused(subdocument, malaki, 'unused-content');
    const array = table.forge(malaki, (doc) => doc.getArray('cards2').push([1]));
    watch.expectRefused(array, malaki, 'unused-content');
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
      watch.expectHanging(encodeUpdate(oneStruct({ client, clock: state(client) + gap })), malaki);
    }
  });

  test('hundreds of thousands of invented client ids', () => {
    const section = (client: number): Section => ({ client, structs: [{ ...blankStruct, client }] });
    const sections = Array.from({ length: 17 }, (_, index) => section(1_000 + index));
    watch.expectRefused(encodeUpdate({ sections, deletes: [] }), table.malaki, 'too-many-clients');
    const many = Array.from({ length: 5_000 }, (_, index) => section(1_000 + index));
    watch.expectRefused(encodeUpdate({ sections: many, deletes: [] }), table.malaki, 'too-many-clients');
  });

  test('one id at a time, until a seat has had its share', () => {
    const small = openTable();
    let refused: unknown = null;
    for (let client = 1_000; client < 4_000 && refused === null; client += 1) {
      const judgement = small.gate.admit(encodeUpdate(oneStruct({ client, clock: 0 })), small.malaki);
      if (judgement.kind === 'refused') refused = judgement.code;
    }
    expect(refused).toBe('too-many-clients');
  });

  test('hundreds of thousands of delete ranges, over one another or of nothing', () => {
    const { clientID: client } = table.lanie.doc;
    const same = Array.from({ length: 200_000 }, () => ({ client, clock: 0, length: 1 }));
    watch.expectRefused(encodeUpdate({ sections: [], deletes: same }), table.malaki, 'too-many-deletes');
    watch.expectRefused(
      encodeUpdate({ sections: [], deletes: same.slice(0, 9) }),
      table.malaki,
      'unordered-deletes',
    );
    const unknown = Array.from({ length: 50_000 }, (_, index) => ({
      client: index + 1,
      clock: 0,
      length: 1,
    }));
    watch.expectHanging(encodeUpdate({ sections: [], deletes: unknown }), table.malaki);
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
    watch.expectUntouched();
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
    const record = oneStruct({ client: 5, clock: 0, parent: 'people', content: { kind: 'record' } });
    const structs = Array.from({ length: 100 }, (_, clock) => ({
      ...blankStruct,
      ...record.sections[0]?.structs[0],
      client: 5,
      clock,
      key: `person_${String(clock).padStart(10, '0')}`,
    }));
    const update = encodeUpdate({ sections: [{ client: 5, structs }], deletes: [] });
    expect(small.gate.admit(update, malaki)).toMatchObject({ kind: 'refused', code: 'map-full' });
  });
});
