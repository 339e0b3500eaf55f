import * as decoding from 'lib0/decoding';
import { readText } from './read-text.ts';
import { badShape } from './refused.ts';

const forbiddenKeys = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/** True for a key that would reach an object's own machinery instead of its contents. */
export const isForbiddenKey = (key: string): boolean => forbiddenKeys.has(key);

/**
 * One value in lib0's `any` encoding, plain JSON only, nested at most `depth` deep: lib0's own reader takes
 * `__proto__` for a key and recurses as deep as the bytes say.
 */
export function readPlainValue(decoder: decoding.Decoder, depth: number): unknown {
  const tag = decoding.readUint8(decoder);
  switch (tag) {
    case 126:
      return null;
    case 125:
      return decoding.readVarInt(decoder);
    case 124:
      return decoding.readFloat32(decoder);
    case 123:
      return decoding.readFloat64(decoder);
    case 121:
      return false;
    case 120:
      return true;
    case 119:
      return readText(decoder);
    case 118:
      return readObject(decoder, depth);
    case 117:
      return readArray(decoder, depth);
    default:
      throw badShape('unused-content');
  }
}

function readObject(decoder: decoding.Decoder, depth: number): unknown {
  if (depth <= 0) throw badShape('wrong-value');
  const length = decoding.readVarUint(decoder);
  const entries: [string, unknown][] = [];
  for (let index = 0; index < length; index += 1) {
    const key = readText(decoder);
    if (isForbiddenKey(key)) throw badShape('forbidden-key');
    entries.push([key, readPlainValue(decoder, depth - 1)]);
  }
  return Object.fromEntries(entries);
}

function readArray(decoder: decoding.Decoder, depth: number): unknown {
  if (depth <= 0) throw badShape('wrong-value');
  const length = decoding.readVarUint(decoder);
  const values: unknown[] = [];
  for (let index = 0; index < length; index += 1) values.push(readPlainValue(decoder, depth - 1));
  return values;
}
