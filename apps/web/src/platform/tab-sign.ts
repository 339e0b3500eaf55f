/** A sign that this page lives: held until it is let go of, or the page is gone, however it went. */
export interface TabSign {
  readonly name: string;
  readonly letGo: () => void;
}

const prefix = 'undercurrent-tab-';

export function raiseTabSign(random: () => string): Promise<TabSign> {
  const name = prefix + random();
  return new Promise((resolve) => {
    void navigator.locks.request(
      name,
      () => new Promise<void>((letGo) => resolve({ name, letGo: () => letGo() })),
    );
  });
}

/** The signs of all pages that live now. */
export async function readTabSigns(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name] : [])));
}
