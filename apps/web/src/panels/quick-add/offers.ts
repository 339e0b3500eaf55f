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

/** Words on offer for a card, in the language of the one who reads. */
export function offerFor(kind: CardKind, context: OfferContext): Offer {
  const say = kind === 'pause' ? sayPauseTerm(context) : sayTerm;
  return offer(kind, { ...context, say, theOther: t('add.theOther') });
}

/**
 * For what sets somebody off: what the others did last on this map, as this person would say it (“Malaki leaves the
 * room”), the newest first, where it is told in the language of the one who reads.
 */
export function lastMoves(map: CycleMap, owner: Owner, language: Language): readonly string[] {
  const cycle = mainCycle(map);
  if (!cycle || owner === 'together' || map.language !== language) return [];
  const voice = { kind: 'by', speaker: owner } as const;
  const grammar = grammars[map.language];
  const told = new Set<string>();
  for (const card of [...ringCards(map, cycle.id)].reverse()) {
    if (told.size === mostSaid) break;
    if (card.kind !== 'move' || card.owner === owner) continue;
    const moment = tellMoment(map, card, { grammar, voice });
    if (moment !== null) told.add(moment);
  }
  return [...told];
}
