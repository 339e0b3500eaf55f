import { cardSubject, isIdea, hasWords, may, shownIdeaOwner } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Actor, AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import { t } from '../../words/t.ts';

/** Something that was deleted and can be given back. */
export interface Binned {
  readonly id: CardId | AnnotationId;
  readonly label: string;
  /** Empty for a stroke. */
  readonly words: string;
  /** The colour of its owner. */
  readonly paint: string | null;
  /** The card, where it is this actor's to take back for good. */
  readonly takeBack: CardId | null;
}

/** What lies in the bin: cards first, then free marks. */
export function binnedOf(map: CycleMap, actor: Actor): readonly Binned[] {
  const cards = [...map.bin.cards.values()].map((card) => {
    const owner = isIdea(card) ? shownIdeaOwner(map, card) : card.owner;
    return {
      id: card.id,
      // An idea whose name is not shown is nobody’s here too.
      label: owner === null ? t('bin.idea') : cardLabel(map, card),
      words: card.phrase.text,
      paint: map.people.find((person) => person.id === owner)?.color ?? 'together',
      takeBack: may(actor, 'take-back', cardSubject(card)) ? card.id : null,
    };
  });
  const marks = [...map.bin.annotations.values()].map((mark) => ({
    id: mark.id,
    label: t(`bin.${mark.kind}`),
    words: hasWords(mark) ? mark.words : '',
    paint: null,
    takeBack: null,
  }));
  return [...cards, ...marks];
}
