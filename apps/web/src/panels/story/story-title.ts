import type { CycleMap } from '@undercurrent/cycle';
import { t } from '../../words/t.ts';

/** Whose story it is, in their own words: of the couple, or of whoever is on the map alone. */
export const storyTitle = (map: CycleMap | null): string =>
  t(map?.people.length === 1 ? 'story.titleAlone' : 'story.title');
