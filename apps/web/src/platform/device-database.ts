/** Why a device keeps nothing: there is no room left, or it does not let pages keep anything (or not any more). */
export type KeepTrouble = 'full' | 'refused';

export class KeepError extends Error {
  override name = 'KeepError';

  readonly trouble: KeepTrouble;

  constructor(trouble: KeepTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** A database of the browser. Every act is one transaction: done whole, or not at all and told so by a `KeepError`. */
export interface DeviceDatabase {
  readonly act: <T>(work: (stores: IDBTransaction) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export interface DatabaseSetup {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
  /** Makes the stores of a new database; an older one is emptied before. */
  readonly make: (database: IDBDatabase) => void;
}

/** A browser that refuses may never say so: after this long without an answer that is what it does. */
const patienceMs = 5_000;

export async function openDatabase({ name, version, stores, make }: DatabaseSetup): Promise<DeviceDatabase> {
  const database = await inTime(
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const store of opening.result.objectStoreNames) opening.result.deleteObjectStore(store);
        make(opening.result);
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(toKeepError(opening.error));
      opening.onblocked = () => reject(new KeepError('refused'));
    }),
  );
  // Another page removes it, or a newer app has another form of it: this one must not hold that up.
  database.onversionchange = () => database.close();
  return {
    act: (work) => inTime(perform(database, stores, work)),
    close: () => database.close(),
  };
}

/** Removes it with all that is in it, from whatever page has it open. */
export function removeDatabase(name: string): Promise<void> {
  return inTime(
    new Promise((resolve, reject) => {
      const removing = indexedDB.deleteDatabase(name);
      removing.onsuccess = () => resolve();
      removing.onerror = () => reject(toKeepError(removing.error));
    }),
  );
}

/** What a request of a transaction gives. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(toKeepError(request.error));
  });
}

async function perform<T>(
  database: IDBDatabase,
  stores: readonly string[],
  work: (stores: IDBTransaction) => Promise<T>,
): Promise<T> {
  try {
    const transaction = database.transaction(stores, 'readwrite');
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(toKeepError(transaction.error));
    });
    const working = work(transaction).catch((error: unknown) => {
      abort(transaction);
      throw error;
    });
    const [answer] = await Promise.all([working, ended]);
    return answer;
  } catch (error) {
    throw toKeepError(error);
  }
}

/** A transaction that the browser gave up already cannot be given up again. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function toKeepError(error: unknown): KeepError {
  if (error instanceof KeepError) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new KeepError(isFull ? 'full' : 'refused', error);
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new KeepError('refused')), patienceMs);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    throw toKeepError(error);
  } finally {
    clearTimeout(timer);
  }
}
