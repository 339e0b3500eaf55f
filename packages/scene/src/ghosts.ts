import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mixColors } from '@undercurrent/theme';
import type { CardFace } from './card/face.ts';
import { cardSizes, drawCard } from './card/face.ts';
import { areSame } from './item-cache.ts';
import type { Mark } from './mark.ts';

/** A map with the places that wait for a card standing among its cards. */
export interface HauntedMap {
  readonly map: CycleMap;
  readonly ghosts: ReadonlySet<CardId>;
}

/** Puts ghosts on maps; the same map again as long as its cards and the ghosts are the same. */
export function createHaunting(): (map: CycleMap, ghosts: readonly Card[]) => HauntedMap {
  let last: { readonly madeOf: readonly unknown[]; readonly cards: CycleMap['cards'] } | null = null;
  let ids: { readonly of: readonly Card[]; readonly set: ReadonlySet<CardId> } | null = null;
  return (map, ghosts) => {
    if (ids?.of !== ghosts) ids = { of: ghosts, set: new Set(ghosts.map(({ id }) => id)) };
    if (ghosts.length === 0) return { map, ghosts: ids.set };
    const madeOf = [map.cards, ghosts];
    if (!last || !areSame(last.madeOf, madeOf)) {
      last = { madeOf, cards: new Map([...map.cards, ...ghosts.map((card) => [card.id, card] as const)]) };
    }
    return { map: { ...map, cards: last.cards }, ghosts: ids.set };
  };
}

/** How far a ghost's border goes towards the paper. */
const paleness = 0.35;

/** The marks of a place that waits: a dashed outline, whose it is, and its question. */
export function drawGhost(face: CardFace, at: Point, palette: Palette): readonly Mark[] {
  const [, , ...written] = drawCard(face, at, palette);
  return [
    {
      kind: 'box',
      box: { ...at, ...face.size },
      radius: cardSizes.radius,
      stroke: {
        color: mixColors(face.look.paint.line, palette.paper, paleness),
        width: cardSizes.border,
        dash: [5, 6],
      },
    },
    ...written.map((mark): Mark =>
      mark.kind === 'text' && mark.fill === palette.ink ? { ...mark, fill: palette.inkSoft } : mark,
    ),
  ];
}
