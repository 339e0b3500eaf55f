import { randomBytes } from 'node:crypto';
import { KeyFileError, type WrappingKey, makeWrappingKey, readKeyFile, writeKeyFile } from './key-file.ts';
import { keyBytes, seal, unseal } from './seal.ts';
import type { Database } from './sqlite-driver.ts';
import type { KeyAges } from './store.ts';
import { inTransaction, run, runAll, runOne, sql, type Tables } from './tables.ts';

/** Whose key the words of a room are sealed with: the map's, which all its rooms share. */
export const keyOwner = (room: string): string => room.split('/', 2).join('/');

/** Whose key a practice's own lists are sealed with. */
export const practiceKeyOwner = (practice: string): string => `practice/${practice}`;

/** A clock that stands before this program was written, as of a machine that has just started, tells nothing. */
const knowsTimeFromMs = Date.UTC(2026, 0, 1);

/**
 * A key for each map, kept in the database wrapped by a key that is not in it. Whoever has the database alone, or a
 * backup of it, reads no word; and once a map's key is destroyed nobody reads that map, whatever copies there are,
 * when the keys that wrapped it are gone too.
 *
 * Throws `KeyFileError` when the file does not hold the keys that the database was sealed with: a new key in their
 * place would lose every word.
 */
export class MapKeys {
  readonly #database: Database;
  readonly #path: string;
  #wrapping: readonly WrappingKey[];
  /** Keys that are in the database, unwrapped. */
  readonly #open = new Map<string, Uint8Array>();

  constructor(database: Database, path: string, nowMs: number) {
    this.#database = database;
    this.#path = path;
    const wrapping = readKeyFile(path);
    this.#wrapping = wrapping ?? [makeWrappingKey(nowMs)];
    this.#check(wrapping === null);
    if (wrapping === null) writeKeyFile(path, this.#wrapping);
  }

  /** Makes the owner's key if there is none. Before a transaction, never in one: what is rolled back seals nothing. */
  ensure(owner: string): void {
    if (this.#database.isTransaction) throw new Error('a key is made before the transaction that needs it');
    if (this.#find(owner) !== null) return;
    const row = this.#wrap(owner, new Uint8Array(randomBytes(keyBytes)));
    run(this.#database, sql.insertInto('keys').values(row));
  }

  /** Throws when the owner has no key. */
  seal(owner: string, bytes: Uint8Array, place: string): Uint8Array {
    const key = this.#find(owner);
    if (key === null) throw new Error('what has no key cannot be stored');
    return seal(key, bytes, place);
  }

  /** Null for what was not sealed with the owner's key for this place, and when there is no key any more. */
  unseal(owner: string, sealed: Uint8Array, place: string): Uint8Array | null {
    const key = this.#find(owner);
    return key && unseal(key, sealed, place);
  }

  /** As `seal`, for a column of text. */
  sealText(owner: string, text: string, place: string): string {
    return Buffer.from(this.seal(owner, Buffer.from(text), place)).toString('base64');
  }

  /** As `unseal`, for a column of text. */
  unsealText(owner: string, sealed: string, place: string): string | null {
    const bytes = this.unseal(owner, Buffer.from(sealed, 'base64'), place);
    return bytes && Buffer.from(bytes).toString();
  }

  /** What was sealed with this key can be read by nobody any more; in the transaction that deletes it. */
  destroy(owner: string): void {
    run(this.#database, sql.deleteFrom('keys').where('owner', '=', owner));
    this.#open.delete(owner);
  }

  /**
   * Wraps all keys anew when the newest wrapping key has served its time, and destroys those whose time for old
   * backups is over. Whenever it is cut short, the file has every key that the database needs. A key that was made
   * while the clock stood in the future is taken to be as old as the moment in which that is noticed.
   */
  rotate(nowMs: number, { wrappingKeyMs, wrappingKeyKeptMs }: KeyAges): void {
    if (nowMs < knowsTimeFromMs) return;
    if (this.#wrapping.some(({ madeAtMs }) => madeAtMs > nowMs)) {
      this.#keep(this.#wrapping.map((key) => ({ ...key, madeAtMs: Math.min(key.madeAtMs, nowMs) })));
    }
    if (nowMs - this.#newest().madeAtMs >= wrappingKeyMs) {
      this.#keep([...this.#wrapping, makeWrappingKey(nowMs)]);
    }
    const { id: newest } = this.#newest();
    // Also what an older backup brought back, and what a full disk left half done.
    if (this.#wrappers().some((id) => id !== newest)) inTransaction(this.#database, () => this.#wrapAll());
    const used = new Set(this.#wrappers()).add(newest);
    const kept = this.#wrapping.filter(
      ({ id, madeAtMs }) => used.has(id) || nowMs - madeAtMs < wrappingKeyKeptMs,
    );
    if (kept.length < this.#wrapping.length) this.#keep(kept);
  }

  #wrapAll(): void {
    for (const row of this.#rows()) {
      const key = this.#unwrap(row);
      if (key === null) throw new Error('a stored key cannot be unwrapped');
      const { owner, ...wrapped } = this.#wrap(row.owner, key);
      run(this.#database, sql.updateTable('keys').set(wrapped).where('owner', '=', owner));
    }
  }

  #check(isMissing: boolean): void {
    const rows = this.#rows();
    if (isMissing && rows.length > 0) {
      throw new KeyFileError(
        `${this.#path} is missing. What is stored can only be read with these keys: put the file back.`,
      );
    }
    if (rows.some((row) => this.#unwrap(row) === null)) {
      throw new KeyFileError(
        `${this.#path} does not have the keys of this database (or they are too old for this backup). Put the right file back.`,
      );
    }
  }

  #find(owner: string): Uint8Array | null {
    const known = this.#open.get(owner);
    if (known) return known;
    const row = runOne(this.#database, sql.selectFrom('keys').selectAll().where('owner', '=', owner));
    const key = row && this.#unwrap(row);
    if (key) this.#open.set(owner, key);
    return key;
  }

  #wrap(owner: string, key: Uint8Array): Tables['keys'] {
    const { id, key: wrapping } = this.#newest();
    return { owner, wrapped: seal(wrapping, key, placeOf(owner)), wrapped_by: id };
  }

  #unwrap({ owner, wrapped, wrapped_by: id }: Tables['keys']): Uint8Array | null {
    const wrapping = this.#wrapping.find((each) => each.id === id);
    return wrapping ? unseal(wrapping.key, wrapped, placeOf(owner)) : null;
  }

  #rows(): readonly Tables['keys'][] {
    return runAll(this.#database, sql.selectFrom('keys').selectAll());
  }

  #wrappers(): readonly string[] {
    const ids = sql.selectFrom('keys').select('wrapped_by').distinct();
    return runAll(this.#database, ids).map(({ wrapped_by: id }) => id);
  }

  #newest(): WrappingKey {
    const newest = this.#wrapping.at(-1);
    if (!newest) throw new Error('there is always a wrapping key');
    return newest;
  }

  #keep(keys: readonly WrappingKey[]): void {
    writeKeyFile(this.#path, keys);
    this.#wrapping = keys;
  }
}

const placeOf = (owner: string): string => `keys/${owner}`;
