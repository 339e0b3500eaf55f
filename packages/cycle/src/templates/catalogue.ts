import type { TemplateId } from '../template-ids.ts';
import * as dances from './dances.ts';
import * as forms from './forms.ts';
import type { Template } from './template.ts';

/** Every template by its id. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  'chase-and-retreat': dances.chaseAndRetreat,
  'both-on-guard': dances.bothOnGuard,
  'both-gone-quiet': dances.bothGoneQuiet,
  'hold-on-and-hope': dances.holdOnAndHope,
  'care-that-closes-in': dances.careThatClosesIn,
  'soft-spots-and-shields': dances.softSpotsAndShields,
  'the-more-the-more': forms.theMoreTheMore,
  'map-with-exits': forms.mapWithExits,
  'one-persons-loop': forms.onePersonsLoop,
  'old-dance-new-dance': forms.oldDanceNewDance,
  'three-or-more': forms.threeOrMore,
  blank: forms.blank,
};

/** True when a map of so many people can begin with it. */
export function suits({ people }: Pick<Template, 'people'>, count: number): boolean {
  return count >= people.least && count <= people.most;
}
