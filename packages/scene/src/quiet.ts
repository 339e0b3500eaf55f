import type { Surface } from '@undercurrent/cycle';
import type { Curve, Point } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mixColors, quietInk } from '@undercurrent/theme';
import type { Mark, Stroke } from './mark.ts';
import { keepMotion, motionOf } from './motion.ts';
import type { SceneItem } from './scene.ts';

/** What can be looked at by itself: the cards of a surface with their lines, or the free marks. */
export type FocusArea = Surface | 'marks';

/** An item as it looks while the eyes are to be on some areas; null: on all of the map. */
export function inFocus(
  item: SceneItem,
  area: FocusArea,
  { focus, palette }: { readonly focus: ReadonlySet<FocusArea> | null; readonly palette: Palette },
): SceneItem {
  return focus === null || focus.has(area) ? item : quietItem(item, palette);
}

/** How far lines and fills go towards the paper when the eyes are to be elsewhere. */
const lineShare = 0.55;

const kept = new WeakMap<SceneItem, { readonly palette: Palette; readonly quiet: SceneItem }>();

/**
 * The item with its lines pale, its words as pale as can still be read, and no shadow: there, and not in the way.
 * The same object again for the same item.
 */
export function quietItem(item: SceneItem, palette: Palette): SceneItem {
  const known = kept.get(item);
  if (known?.palette === palette) return known.quiet;
  const quieten = (marks: readonly Mark[]) => marks.map((mark) => quietMark(mark, palette));
  const quiet = { ...item, marks: quieten(item.marks) };
  const motion = motionOf(item);
  if (motion?.kind === 'place')
    keepMotion(quiet, { ...motion, draw: (at: Point) => quieten(motion.draw(at)) });
  else if (motion) keepMotion(quiet, { ...motion, draw: (curve: Curve) => quieten(motion.draw(curve)) });
  kept.set(item, { palette, quiet });
  return quiet;
}

function quietMark(mark: Mark, palette: Palette): Mark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, fill: quietWords(mark.fill, palette) };
    case 'box': {
      const { shadow: _lifted, ...flat } = mark;
      return {
        ...flat,
        ...(mark.fill ? { fill: mark.fill === palette.card ? mark.fill : pale(mark.fill, palette) } : {}),
        ...(mark.stroke ? { stroke: paleStroke(mark.stroke, palette) } : {}),
      };
    }
    case 'path':
      return {
        ...mark,
        ...(mark.fill ? { fill: pale(mark.fill, palette) } : {}),
        ...(mark.stroke ? { stroke: paleStroke(mark.stroke, palette) } : {}),
      };
    case 'gradient':
      return mark;
  }
}

const inks = new Map<string, string>();

/** There are as many inks as palettes have; in a motion each is asked for at every frame. */
function quietWords(color: string, { card }: Palette): string {
  const key = `${color} ${card}`;
  const known = inks.get(key) ?? quietInk(color, card);
  inks.set(key, known);
  return known;
}

function paleStroke(stroke: Stroke, palette: Palette): Stroke {
  return { ...stroke, color: pale(stroke.color, palette) };
}

function pale(color: string, { paper }: Palette): string {
  return mixColors(color, paper, lineShare);
}
