import { vi } from 'vitest';

interface Entry {
  readonly path: string;
  readonly state: unknown;
}

/** The history of a tab, in place of a browser’s; it goes where it is told at once. */
export interface TabHistory {
  readonly path: () => string;
  readonly length: () => number;
  /** What a hand does: a key, a gesture, or a jump past several. */
  readonly go: (steps: number) => void;
  /** Whether the browser would ask before the page is closed. */
  readonly asksBeforeClosing: () => boolean;
}

/** Puts a tab that has been at these addresses, the last of them open, in place of the browser’s. */
export function tabHistory(paths: readonly string[]): TabHistory {
  let entries: readonly Entry[] = paths.map((path) => ({ path, state: null }));
  let at = entries.length - 1;
  const heard = new Map<string, Set<(event: unknown) => void>>();
  const tell = (name: string, event: unknown) => {
    for (const listener of heard.get(name) ?? []) listener(event);
  };
  const listens = {
    addEventListener: (name: string, listener: (event: unknown) => void) => {
      heard.set(name, (heard.get(name) ?? new Set()).add(listener));
    },
    removeEventListener: (name: string, listener: (event: unknown) => void) =>
      heard.get(name)?.delete(listener),
  };
  const here = () => entries[at] ?? { path: 'about:blank', state: null };
  const go = (steps: number) => {
    if (!entries[at + steps]) return;
    at += steps;
    tell('popstate', {});
  };
  vi.stubGlobal('addEventListener', listens.addEventListener);
  vi.stubGlobal('window', listens);
  vi.stubGlobal('document', { ...listens, querySelector: () => null, activeElement: null });
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  vi.stubGlobal('location', {
    get pathname() {
      return here().path;
    },
  });
  vi.stubGlobal('history', {
    get state() {
      return here().state;
    },
    go,
    back: () => go(-1),
    pushState: (state: unknown, _: string, path = here().path) => {
      entries = [...entries.slice(0, at + 1), { path, state }];
      at += 1;
    },
    replaceState: (state: unknown, _: string, path = here().path) => {
      entries = entries.map((entry, index) => (index === at ? { path, state } : entry));
    },
  });
  return {
    path: () => here().path,
    length: () => entries.length,
    go,
    asksBeforeClosing: () => {
      let isAsked = false;
      tell('beforeunload', {
        preventDefault: () => {
          isAsked = true;
        },
      });
      return isAsked;
    },
  };
}
