import type { CardKind, CycleMap, Language, OwnList, Owner, PausePlanField } from '@undercurrent/cycle';
import { mainCycle, ringCards } from '@undercurrent/cycle';
import { grammars, tellMoment } from '@undercurrent/cycle/narrative';
import {
  offer,
  offerNames as namesOnOffer,
  pausePlanOffers as planOffers,
  pausePlanPrompts,
} from '@undercurrent/cycle/vocabularies';
import type { Offer, OfferContext } from '@undercurrent/cycle/vocabularies';
import '../../words/learn-dialogs.ts';
import { sayTerm } from '../../words/terms.ts';
import { sayPauseTerm } from '../../words/pause-terms.ts';
import { t } from '../../words/t.ts';

/** So many of the others’ moves are offered as what sets it off. */
const mostSaid = 3;

/** Names to begin with when a couple names its cycle. */
export const offerNames = (own: OwnList | undefined): readonly string[] => namesOnOffer(own, sayTerm);

/** What a question of the pause plan asks. */
export const planPrompt = (field: PausePlanField, map: CycleMap): string =>
  sayPauseTerm(map)('plan-prompts', pausePlanPrompts[field]);

/** Words on offer for an answer to it. */
export const offersForPlan = (field: PausePlanField, map: CycleMap): readonly string[] =>
  planOffers[field].map((term) => sayPauseTerm(map)('plan-offers', term));

/**
 * Words on offer for a card, in the language of the one who reads: for what sets somebody off, first what the others did
 * last on this map, where it is told in that language too.
 */
export function offerFor(
  map: CycleMap | null,
  kind: CardKind,
  context: OfferContext,
  language: Language = 'en',
): Offer {
  const said = kind === 'cue' && map?.language === language ? lastMoves(map, context.owner) : [];
  const say = kind === 'pause' ? sayPauseTerm(map) : sayTerm;
  return offer(kind, { ...context, said, say, theOther: t('add.theOther') });
}

/** What the others did last, as this person would say it: “Malaki leaves the room”. */
function lastMoves(map: CycleMap, owner: Owner): readonly string[] {
  const cycle = mainCycle(map);
  if (!cycle || owner === 'together') return [];
  const voice = { kind: 'by', speaker: owner } as const;
  const grammar = grammars[map.language];
  const told = ringCards(map, cycle.id)
    .filter((card) => card.kind === 'move' && card.owner !== owner)
    .reverse()
    .flatMap((card) => tellMoment(map, card, { grammar, voice }) ?? []);
  return [...new Set(told)].slice(0, mostSaid);
}
