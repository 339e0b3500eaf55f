import type { Page } from 'playwright-core';

/**
 * Where in a browser these words can be found, as far as somebody with its tools gets: in the page's memory, after its
 * rubbish has been collected, and in whatever the site has stored there. Plain letters alone are found.
 */
export async function tracesOf(page: Page, words: string): Promise<readonly string[]> {
  const stored = await page.evaluate(async (sought) => {
    const places: [string, unknown][] = [
      ['local storage', { ...localStorage }],
      ['session storage', { ...sessionStorage }],
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const request = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('a database cannot be read')));
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => all.addEventListener('success', resolve));
        places.push([`${name}/${store}`, all.result]);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        places.push([request.url, await (await cache.match(request))?.text()]);
      }
    }
    const letters = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.values(value).map(letters).join('\n');
    };
    return places.filter(([, value]) => letters(value).includes(sought)).map(([place]) => place);
  }, words);
  return (await memoryOf(page)).includes(words) ? ['memory', ...stored] : stored;
}

/** A picture of the page's heap, with every string in it. */
async function memoryOf(page: Page): Promise<string> {
  const debugging = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  debugging.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await debugging.send('HeapProfiler.enable');
  await debugging.send('HeapProfiler.collectGarbage');
  await debugging.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await debugging.detach();
  return chunks.join('');
}
