import type { CycleMap, Scribe } from '@undercurrent/cycle';
import '../words/learn-outline.ts';
import { t } from '../words/t.ts';

/** Who wrote something, by name. */
export function scribeName(map: CycleMap, scribe: Scribe): string {
  return map.people.find((person) => person.id === scribe)?.name ?? t('outline.therapist');
}
