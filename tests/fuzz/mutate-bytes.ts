import type { SeededRandom } from '../world/seeded-random.ts';

/** The same bytes with one to three spoiled places; `others` lend their ends. */
export function mutateBytes(
  original: Uint8Array,
  others: readonly Uint8Array[],
  random: SeededRandom,
): Uint8Array<ArrayBuffer> {
  let bytes = [...original];
  for (let times = 1 + random.int(3); times > 0; times -= 1) {
    const at = random.int(bytes.length + 1);
    const dice = random.int(7);
    if (dice === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8));
    else if (dice === 1) bytes[at] = random.oneOf([0, 1, 7, 8, 10, 127, 128, 255, random.int(256)]);
    else if (dice === 2) bytes.splice(at, 0, random.int(256));
    else if (dice === 3) bytes.splice(at, 1 + random.int(4));
    else if (dice === 4) bytes = bytes.slice(0, at);
    else if (dice === 5) bytes.splice(at, 0, ...bytes.slice(at, at + random.int(20)));
    else bytes.splice(at, bytes.length, ...[...random.oneOf(others)].slice(at));
  }
  return Uint8Array.from(bytes);
}
