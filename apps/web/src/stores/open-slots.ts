import type { Card, CycleMap } from '@undercurrent/cycle';
import type * as Templates from '@undercurrent/cycle/templates';
import { create } from 'zustand';
import { useComposer } from './composer.ts';

interface TemplatesStore {
  /** Null until a map that was begun with a template asks for them. */
  readonly templates: typeof Templates | null;
}

/** The templates, loaded once, for the first map that has one. */
export const useTemplates = create<TemplatesStore>()(() => ({ templates: null }));

export interface WaitingPlaces {
  readonly open: readonly Templates.OpenSlot[];
  /** The same as cards between the cards. */
  readonly ghosts: readonly Card[];
}

const none: WaitingPlaces = { open: [], ghosts: [] };
let last: { readonly madeOf: readonly unknown[]; readonly places: WaitingPlaces } | null = null;
let isLoading = false;

/** The places of a map's template that wait for a card; none until the templates are there. The same for the same map. */
export function waitingPlaces(map: CycleMap): WaitingPlaces {
  if (map.template === null || map.template === 'blank') return none;
  const { templates } = useTemplates.getState();
  if (!templates) {
    load();
    return none;
  }
  const madeOf = [templates, map.template, map.cards, map.people, map.cycles, map.isBeneathRaised];
  if (!last || last.madeOf.some((part, index) => part !== madeOf[index])) {
    const open = templates.openSlots(map);
    last = { madeOf, places: { open, ghosts: templates.ghostCards(map, open) } };
  }
  return last.places;
}

/** Sets quick add to a place: who speaks, what it is, and behind which card; the hands go there. */
export function fillPlace({
  owner,
  kind,
  after,
}: Pick<Templates.OpenSlot, 'owner' | 'kind' | 'after'>): void {
  useComposer.setState({ owner, kind, after, isFocusAsked: true });
}

function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('@undercurrent/cycle/templates').then(
    (templates) => useTemplates.setState({ templates }),
    // A map can be filled without them; the next look asks again.
    () => {
      isLoading = false;
    },
  );
}
