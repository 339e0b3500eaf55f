import type { CycleMap, Owner } from '@undercurrent/cycle';
import { create } from 'zustand';

interface RootsStore {
  /** Whose roots are open on this screen. */
  readonly open: ReadonlySet<Owner>;
  readonly toggle: (owner: Owner) => void;
  readonly foldAll: () => void;
}

/**
 * Where it began is folded under a stone, one for each owner, until a hand opens it, on this screen alone: raising
 * the waterline for everybody must never put somebody's childhood on three screens at once.
 */
export const useRoots = create<RootsStore>()((set, get) => ({
  open: new Set(),
  toggle: (owner) => {
    const open = new Set(get().open);
    if (!open.delete(owner)) open.add(owner);
    set({ open });
  },
  foldAll: () => {
    if (get().open.size > 0) set({ open: new Set() });
  },
}));

let last: { readonly people: CycleMap['people']; readonly open: ReadonlySet<Owner> } | null = null;
let folded: ReadonlySet<Owner> = new Set();

/** Whose roots are folded on this screen; the same set as long as it holds the same. */
export function foldedRoots(people: CycleMap['people']): ReadonlySet<Owner> {
  const { open } = useRoots.getState();
  if (last?.people !== people || last.open !== open) {
    const owners: readonly Owner[] = [...people.map((person) => person.id), 'together'];
    folded = new Set(owners.filter((owner) => !open.has(owner)));
    last = { people, open };
  }
  return folded;
}
