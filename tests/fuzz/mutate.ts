import { type Decoded, type Section, type Struct, decodeUpdate } from '../../server/src/rooms/gate/decode.ts';
import { encodeUpdate } from '../../server/src/rooms/gate/encode.ts';
import { gateLimits } from '../../server/src/rooms/gate/gate-limits.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { SeededRandom } from '../world/seeded-random.ts';

/** What a mutation may be built from besides the update itself: other honest updates, and ids that are in use. */
export interface Pool {
  readonly updates: readonly Uint8Array[];
  readonly clients: readonly number[];
  readonly persons: readonly string[];
}

/** The update, spoiled or forged: half the time in its bytes, half in what they say. */
export function mutate(update: Uint8Array, pool: Pool, random: SeededRandom): Uint8Array {
  if (random.chance(0.4)) return mutateBytes(update, pool.updates, random);
  try {
    let decoded = decodeUpdate(update, gateLimits);
    for (let times = 1 + random.int(3); times > 0; times -= 1) decoded = forge(decoded, pool, random);
    return encodeUpdate(decoded);
  } catch {
    return mutateBytes(update, pool.updates, random);
  }
}

type Forge = (decoded: Decoded, pool: Pool, random: SeededRandom) => Decoded;

/** One lie in a well-formed update. */
function forge(decoded: Decoded, pool: Pool, random: SeededRandom): Decoded {
  return random.oneOf(forgeries)(decoded, pool, random);
}

const onSection =
  (change: (section: Section, pool: Pool, random: SeededRandom) => Section): Forge =>
  (decoded, pool, random) => {
    const at = random.int(decoded.sections.length);
    return {
      ...decoded,
      sections: decoded.sections.map((section, index) =>
        index === at ? change(section, pool, random) : section,
      ),
    };
  };

const onStruct = (change: (struct: Struct, pool: Pool, random: SeededRandom) => Struct): Forge =>
  onSection((section, pool, random) => {
    const at = random.int(section.structs.length);
    return {
      ...section,
      structs: section.structs.map((struct, index) => (index === at ? change(struct, pool, random) : struct)),
    };
  });

const forgeries: readonly Forge[] = [
  // Under another's id, or a new one.
  onSection((section, pool, random) => {
    const client = random.chance(0.2) ? random.int(0xffff_ffff) : random.oneOf(pool.clients);
    return { client, structs: section.structs.map((struct) => ({ ...struct, client })) };
  }),
  // At another clock.
  onSection((section, _pool, random) => {
    const by = random.oneOf([-3, -1, 1, 2, 1000]);
    const structs = section.structs.map((struct) => ({ ...struct, clock: Math.max(0, struct.clock + by) }));
    return { ...section, structs };
  }),
  // Following something else.
  onStruct((struct, pool, random) => ({
    ...struct,
    origin: { client: random.oneOf(pool.clients), clock: random.int(60) },
  })),
  // In another record, root or field.
  onStruct((struct, pool, random) => ({
    ...struct,
    origin: null,
    parent: random.chance(0.3)
      ? random.oneOf(['settings', 'people', 'cycles', 'cards', 'annotations', 'hidden', '__proto__'])
      : { client: random.oneOf(pool.clients), clock: random.int(60) },
    key: random.oneOf([...fieldNames, struct.key ?? 'phrase']),
  })),
  // With another value.
  onStruct((struct, pool, random) => ({
    ...struct,
    length: 1,
    content: { kind: 'value', value: anyValue(pool, random) },
  })),
  onStruct((struct, pool, random) =>
    struct.content.kind === 'value'
      ? { ...struct, content: { kind: 'value', value: anyPhrase(pool, random) } }
      : struct,
  ),
  onStruct((struct) => ({ ...struct, content: { kind: 'record' } })),
  onStruct((struct, _pool, random) => ({
    ...struct,
    length: random.oneOf([0, 1, 2, 50, 2 ** 31]),
    content: { kind: 'deleted' },
  })),
  // Deleting what lives.
  (decoded, pool, random) => ({
    ...decoded,
    deletes: [
      ...decoded.deletes,
      {
        client: random.oneOf(pool.clients),
        clock: random.int(60),
        length: random.oneOf([0, 1, 1, 1, 5, 1000]),
      },
    ],
  }),
  (decoded) => ({ ...decoded, deletes: [] }),
  // Together with another update.
  (decoded, pool, random) => {
    const other = decodeUpdate(random.oneOf(pool.updates), gateLimits);
    return {
      sections: [...decoded.sections, ...other.sections],
      deletes: [...decoded.deletes, ...other.deletes],
    };
  },
  (decoded) => ({ ...decoded, sections: [] }),
];

export const fieldNames = [
  'phrase',
  'owner',
  'kind',
  'rank',
  'isDeleted',
  'offset/ring',
  'author',
  'words',
  'name',
  'format',
  'x',
];

export function anyValue(pool: Pool, random: SeededRandom): unknown {
  return random.pick<unknown>([
    null,
    true,
    0,
    -1,
    Number.MAX_SAFE_INTEGER,
    Number.NaN,
    '',
    'therapist',
    'together',
    'x'.repeat(5_000),
    random.oneOf(pool.persons),
    { x: 1, y: Number.POSITIVE_INFINITY },
    { x: 1, y: 2 },
    { x: 1, y: 2, z: 'more' },
    [[[[[]]]]],
    JSON.parse('{"__proto__": {"isAdmin": true}}'),
    anyPhrase(pool, random),
  ]);
}

function anyPhrase(pool: Pool, random: SeededRandom): unknown {
  const some = () => pool.persons.filter(() => random.chance(0.4));
  return {
    text: random.oneOf(['forged', 'Malaki goes quiet', '']),
    scribe: random.oneOf([...pool.persons, 'therapist']),
    confirmedBy: some(),
  };
}
