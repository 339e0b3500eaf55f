import * as v from 'valibot';
import * as Y from 'yjs';
import { deletedKey } from './keys.ts';
import { cutWords, plainValue } from './shared-words.ts';

/** A record that could be read, and whether it lies in the bin. */
export interface ReadRecord<T> {
  readonly thing: T;
  readonly isDeleted: boolean;
}

/** Makes a thing of a record's stored fields and its id; null when it cannot be told without what is broken. */
export type FieldsReader<T> = (fields: Readonly<Record<string, unknown>>) => T | null;

/** A field that falls back to a default, so that one broken value never hides a record. */
export const soft = <T extends v.GenericSchema>(schema: T, fallback: v.InferOutput<T>) =>
  v.fallback(schema, () => fallback);

/** Words, cut off where no honest writer goes on. */
export const softText = (max: number) =>
  v.pipe(
    soft(v.string(), ''),
    v.transform((words) => cutWords(words, max)),
  );

/** Longer than any rank this app makes; a longer one is nobody's honest rank. */
export const softRank = soft(v.pipe(v.string(), v.maxLength(500)), '');

/** A record read with this reader; null when it is none. Never throws. */
export function readWith<T>(read: FieldsReader<T>, id: string, value: unknown): ReadRecord<T> | null {
  if (!(value instanceof Y.Map)) return null;
  const fields: Record<string, unknown> = { id };
  for (const [field, stored] of value.entries()) if (field !== 'id') fields[field] = plainValue(stored);
  const thing = read(fields);
  return thing ? { thing, isDeleted: fields[deletedKey] === true } : null;
}

/** What a schema made of something, or null. */
export function parsed<T>(
  result: { readonly success: boolean; readonly output?: unknown } & (
    | { readonly success: true; readonly output: T }
    | { readonly success: false }
  ),
): T | null {
  return result.success ? result.output : null;
}
