import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import { keyBytes } from './seal.ts';

/** A key that wraps the keys of maps. It lies in a file of its own, never in the database. */
export interface WrappingKey {
  readonly id: string;
  readonly madeAtMs: number;
  readonly key: Uint8Array;
}

/** The keys of a server cannot be used; the message is for the person who starts it. */
export class KeyFileError extends Error {
  override name = 'KeyFileError';
}

const StoredKey = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  madeAtMs: v.pipe(v.number(), v.finite()),
  key: v.pipe(
    v.string(),
    v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
    v.check((key) => key.length === keyBytes),
  ),
});
const StoredKeys = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ keys: v.pipe(v.array(StoredKey), v.minLength(1)) }),
);

export const makeWrappingKey = (nowMs: number): WrappingKey => ({
  id: nanoid(),
  madeAtMs: nowMs,
  key: new Uint8Array(randomBytes(keyBytes)),
});

/** The wrapping keys, the oldest first; null when there is no such file. Throws `KeyFileError` for any other file. */
export function readKeyFile(path: string): readonly WrappingKey[] | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const keys = v.safeParse(StoredKeys, text);
  if (!keys.success) throw new KeyFileError(`${path} is no file of keys. Put the right one back.`);
  return keys.output.keys;
}

/** Puts these keys in the file's place: whole and on the disk, or not at all. For its owner's eyes alone. */
export function writeKeyFile(path: string, keys: readonly WrappingKey[]): void {
  const stored = keys.map(({ key, ...rest }) => ({ ...rest, key: Buffer.from(key).toString('base64') }));
  const next = `${path}.next`;
  // One that was left half done may be open to others' eyes, and stays so when it is written over.
  rmSync(next, { force: true });
  // Not `writeSync`: where the disk is nearly full that writes less than it was given, and says nothing.
  withFile(next, 'wx', (file) => writeFileSync(file, `${JSON.stringify({ keys: stored })}\n`));
  renameSync(next, path);
  withFile(dirname(path), 'r', () => {});
}

function withFile(path: string, flags: 'r' | 'wx', write: (file: number) => void): void {
  const file = openSync(path, flags, 0o600);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
