import type { AnnotationId, CardId, CycleMap, Dance, NewDance, NewWay } from '@undercurrent/cycle';
import { newDance, surfaceOf } from '@undercurrent/cycle';
import type { Palette } from '@undercurrent/theme';
import { areSame } from './item-cache.ts';
import { quietItem } from './quiet.ts';
import type { Scene, SceneItem } from './scene.ts';

/** What is to be composed so that a map is seen as one of its dances. */
export interface Stage {
  readonly map: CycleMap;
  readonly rings: NewDance['rings'] | null;
  readonly ways: readonly NewWay[];
  /** What stays in the background: of the old dance where the new one is over it, of the new all that is as before. */
  readonly isQuiet: (item: SceneItem) => boolean;
}

const noWays: readonly NewWay[] = [];
const never = () => false;

/** Sets a map up as a dance; the same parts again as long as the map's cards and cycles are the same. */
export function createStages(): (map: CycleMap, dance: Dance) => Stage {
  let last: { readonly madeOf: readonly unknown[]; readonly danced: NewDance } | null = null;
  const marks = createMarksOnMap();
  return (map, dance) => {
    if (dance === 'old') return { map, rings: null, ways: noWays, isQuiet: never };
    const madeOf = [map.cards, map.cycles];
    if (!last || !areSame(last.madeOf, madeOf)) last = { madeOf, danced: newDance(map) };
    const { danced } = last;
    if (dance === 'both') {
      return { map, rings: null, ways: danced.ways, isQuiet: (item) => touches(item, danced.replaced) };
    }
    return {
      map: { ...map, cards: danced.cards, annotations: marks(map.annotations, danced.replaced) },
      rings: danced.rings,
      ways: noWays,
      isQuiet: (item) => isAsBefore(item, danced),
    };
  };
}

/** The scene with what stays in the background drawn quietly. */
export function quietened(scene: Scene, isQuiet: Stage['isQuiet'], palette: Palette): Scene {
  if (!scene.items.some(isQuiet)) return scene;
  return {
    ...scene,
    items: scene.items.map((item) => (isQuiet(item) ? quietItem(item, palette) : item)),
  };
}

/** What is in the background while the eyes are to be on these cards: every other card, every line, every free mark. */
export function outOfLight(cards: ReadonlySet<CardId>): Stage['isQuiet'] {
  return ({ target, key }) =>
    target?.kind === 'card'
      ? !cards.has(target.id)
      : target?.kind === 'edge' || target?.kind === 'annotation' || /^(?:hung|exit|way)\//.test(key);
}

/** The free marks without those beside cards that are not on the map. */
function createMarksOnMap() {
  let last: { readonly madeOf: readonly unknown[]; readonly marks: CycleMap['annotations'] } | null = null;
  return (annotations: CycleMap['annotations'], gone: ReadonlySet<CardId>): CycleMap['annotations'] => {
    const madeOf = [annotations, gone];
    if (!last || !areSame(last.madeOf, madeOf)) {
      const kept = [...annotations].filter(([, { anchor }]) => !anchor || !gone.has(anchor.card));
      last = { madeOf, marks: new Map<AnnotationId, (typeof kept)[number][1]>(kept) };
    }
    return last.marks;
  };
}

/** True for one of these cards, and for an edge of the ring that begins or ends at one. */
function touches({ target }: SceneItem, ids: ReadonlySet<CardId>): boolean {
  if (target?.kind === 'card') return ids.has(target.id);
  return target?.kind === 'edge' && (ids.has(target.from) || ids.has(target.to));
}

/** True for what the new dance leaves as it was: all but the steps, what leads to and from them, and the names. */
function isAsBefore(item: SceneItem, { cards, steps }: NewDance): boolean {
  const { target, key } = item;
  if (target?.kind === 'annotation' || key.startsWith('hung/')) return true;
  if (target?.kind === 'edge') return !touches(item, steps);
  if (target?.kind !== 'card') return false;
  const card = cards.get(target.id);
  return card !== undefined && surfaceOf(card.kind) !== 'new-steps';
}
