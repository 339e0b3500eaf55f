import type { CycleMap } from '@undercurrent/cycle';
import type * as Templates from '@undercurrent/cycle/templates';
import { create } from 'zustand';

interface TemplatesStore {
  /** Null until a map that was begun with a template asks for them. */
  readonly templates: typeof Templates | null;
}

/** The templates and what they ask, loaded once, for the first map that has one. */
export const useTemplates = create<TemplatesStore>()(() => ({ templates: null }));

const none: readonly Templates.OpenSlot[] = [];
let last: { readonly madeOf: readonly unknown[]; readonly open: readonly Templates.OpenSlot[] } | null = null;
let isLoading = false;

/** The places of a map's template that wait for a card; none until the templates are there. The same for the same map. */
export function waitingPlaces(map: CycleMap): readonly Templates.OpenSlot[] {
  if (map.template === null || map.template === 'blank') return none;
  const { templates } = useTemplates.getState();
  if (!templates) {
    load();
    return none;
  }
  const madeOf = [templates, map.template, map.cards, map.people, map.cycles];
  if (!last || last.madeOf.some((part, index) => part !== madeOf[index])) {
    last = { madeOf, open: templates.openSlots(map) };
  }
  return last.open;
}

function load(): void {
  if (isLoading) return;
  isLoading = true;
  Promise.all([import('@undercurrent/cycle/templates'), import('../words/learn-prompts.ts')]).then(
    ([templates]) => useTemplates.setState({ templates }),
    // A map can be filled without them; the next look asks again.
    () => {
      isLoading = false;
    },
  );
}
