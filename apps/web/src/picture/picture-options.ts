import { surfaceOf } from '@undercurrent/cycle';
import type { AnnotationId, CardId, CycleMap, Dance, HandoutProposal } from '@undercurrent/cycle';

/** What a picture shows and in which form it leaves. */
export interface PictureOptions {
  readonly format: 'png' | 'svg';
  /** Pixels a map unit; an SVG has none. */
  readonly scale: 1 | 2 | 3;
  readonly background: 'paper' | 'transparent';
  readonly part: 'all' | 'selection';
  readonly hasNotes: boolean;
  readonly hasBeneath: boolean;
  readonly dance: Dance;
  /** How people are told, where others are asked before it leaves. */
  readonly names: HandoutProposal['names'];
}

/** The part of the options that changes what is drawn, and not how it leaves. */
export type PictureContent = Pick<PictureOptions, 'part' | 'hasNotes' | 'hasBeneath' | 'dance'>;

export type SelectableId = CardId | AnnotationId;

/** Starts with what the screen shows: what is folded away stays out until it is asked for. */
export function firstOptions(
  map: CycleMap,
  selection: readonly SelectableId[],
  dance: Dance = 'old',
): PictureOptions {
  return {
    format: 'png',
    scale: 2,
    background: 'paper',
    part: selection.length > 0 ? 'selection' : 'all',
    hasNotes: true,
    hasBeneath: map.isBeneathRaised,
    dance,
    names: 'initials',
  };
}

/** The map as the picture tells it: without what was left out. */
export function pictureMap(map: CycleMap, content: PictureContent): CycleMap {
  return {
    ...map,
    cards: content.hasBeneath ? map.cards : withoutBeneath(map.cards),
    annotations: content.hasNotes ? map.annotations : new Map(),
    isBeneathRaised: content.hasBeneath,
  };
}

/** Taken out, not folded: a picture without them does not even show that there is something. */
function withoutBeneath(cards: CycleMap['cards']): CycleMap['cards'] {
  return new Map([...cards].filter(([, card]) => surfaceOf(card.kind) !== 'beneath'));
}
