import type { CycleMap } from '@undercurrent/cycle';
import { surfaceOf } from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';
import { useTemplates, waitingPlaces } from '../connection/waiting-places.ts';

/** The places of the map’s template that wait for words, as far as they are shown: beneath only while it is raised. */
export function useWaiting(map: CycleMap): readonly OpenSlot[] {
  // Asked for again when the templates have come.
  useTemplates((store) => store.templates);
  const open = waitingPlaces(map);
  return map.isBeneathRaised ? open : open.filter(({ kind }) => surfaceOf(kind) !== 'beneath');
}
