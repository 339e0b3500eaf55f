import { wordsBefore } from '@undercurrent/document';
import type { FieldsAt } from '@undercurrent/document';
import * as Y from 'yjs';
import { checkOrder } from './order.ts';
import { holderOf, placeOfWords } from './place.ts';
import type { Holder, Roots, StoredType } from './place.ts';
import { Refused } from './refused.ts';

/** What a transaction did to one record, or to the map's own settings. */
export interface Change {
  readonly holder: Holder;
  readonly isNew: boolean;
  /** The fields that were written, and whether the write stands or lost against a concurrent one. */
  readonly fields: readonly { readonly field: string; readonly isWon: boolean }[];
  /** Readable only while the update is being judged: what was overwritten is collected right after. */
  readonly before: FieldsAt;
  readonly after: FieldsAt;
}

/** What an update changed, and the transaction in which it was applied, finished by now. */
export interface Applied {
  readonly changes: readonly Change[];
  readonly transaction: Y.Transaction;
}

/**
 * Applies an update to a replica and reads what it changed at the one moment when both what was overwritten and
 * what overwrote it can be read: after the integration, before what was deleted is collected. What `inspect`
 * throws is thrown once Yjs has finished.
 */
export function applyAndRead(
  roots: Roots,
  update: Uint8Array,
  inspect: (changes: readonly Change[]) => void,
): Applied {
  let outcome = (): Applied => {
    throw new Error('Yjs told of no transaction');
  };
  const read = (transaction: Y.Transaction) => {
    try {
      const changes = readChanges(roots, transaction);
      inspect(changes);
      outcome = () => ({ changes, transaction });
    } catch (error) {
      outcome = () => {
        throw error;
      };
    }
  };
  roots.doc.on('beforeObserverCalls', read);
  try {
    Y.applyUpdate(roots.doc, update);
  } finally {
    roots.doc.off('beforeObserverCalls', read);
  }
  return outcome();
}

/**
 * What really changed, read inside the transaction, while what was overwritten can still be read.
 * Throws `Refused` where a record itself went away: the format never removes one.
 */
function readChanges(roots: Roots, transaction: Y.Transaction): readonly Change[] {
  const changes: Change[] = [];
  const touched = new Map<StoredType, Set<string>>();
  const touch = (record: StoredType, field: string) => {
    const fields = touched.get(record);
    if (fields) fields.add(field);
    else touched.set(record, new Set([field]));
  };
  for (const [type, keys] of transaction.changed) {
    const root = roots.nameOf.get(type);
    if (root !== undefined && root !== 'settings') {
      for (const key of keys) changes.push(newRecord(type, { root, id: key }, transaction));
      continue;
    }
    const words = placeOfWords(roots, type);
    if (words?.field && type.parent) {
      checkOrder(type, transaction);
      touch(type.parent, words.field);
      continue;
    }
    for (const key of keys) {
      if (key === null) throw new Refused('may', 'unused-content');
      touch(type, key);
    }
  }
  for (const [type, fields] of touched) {
    const holder = holderOf(roots, type);
    if (!holder) throw new Refused('may', 'unknown-root');
    changes.push(changedRecord(type, { holder, keys: fields, transaction }));
  }
  return changes;
}

function newRecord(
  root: StoredType,
  { root: name, id }: { readonly root: Holder['root']; readonly id: string | null },
  transaction: Y.Transaction,
): Change {
  const item = id === null ? undefined : root._map.get(id);
  if (!item || item.deleted || !isNew(item, transaction) || !(item.content instanceof Y.ContentType)) {
    throw new Refused('may', 'record-removed');
  }
  const { type } = item.content;
  for (const field of type._map.values()) {
    const words = wordsIn(field);
    if (words) checkOrder(words, transaction);
  }
  return {
    holder: { root: name, id },
    isNew: true,
    fields: [...type._map.keys()].map((field) => ({ field, isWon: true })),
    before: () => undefined,
    after: (field) => standingIn(type, field),
  };
}

function changedRecord(
  type: StoredType,
  {
    holder,
    keys,
    transaction,
  }: {
    readonly holder: Holder;
    readonly keys: ReadonlySet<string>;
    readonly transaction: Y.Transaction;
  },
): Change {
  const fields = [...keys].map((field) => {
    const item = type._map.get(field);
    const isWon = item !== undefined && (isNew(item, transaction) || item.deleted || wordsIn(item) !== null);
    return { field, isWon };
  });
  return {
    holder,
    isNew: false,
    fields,
    before: (field) => {
      const item = newestOld(type._map.get(field), transaction);
      const words = item && wordsIn(item);
      return words ? wordsBefore(words, transaction) : valueOf(item);
    },
    after: (field) => standingIn(type, field),
  };
}

/** What a field holds after the transaction: nothing where the update itself deletes what it wrote. */
function standingIn(record: StoredType, field: string): unknown {
  const item = record._map.get(field);
  return item?.deleted ? undefined : valueOf(item);
}

const isNew = (item: Y.Item, transaction: Y.Transaction): boolean =>
  item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);

/** The item that stood in a key before the transaction: items of a key lie in order, the standing one last. */
function newestOld(last: Y.Item | undefined, transaction: Y.Transaction): Y.Item | undefined {
  let item: Y.Item | null = last ?? null;
  while (item !== null && isNew(item, transaction)) item = item.left;
  return item ?? undefined;
}

/** The value in an item; undefined for one that was deleted before, whose content is gone. */
function valueOf(item: Y.Item | undefined): unknown {
  if (item?.content instanceof Y.ContentAny) return item.content.arr.at(-1);
  return item && wordsIn(item)?.toJSON();
}

const wordsIn = ({ content }: Y.Item): Y.Text | null =>
  content instanceof Y.ContentType && content.type instanceof Y.Text ? content.type : null;
