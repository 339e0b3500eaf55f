import type { Box } from '@undercurrent/geometry';
import { cardSizes } from '@undercurrent/scene';
import type { Mark, Scene, SceneItem, TextMark } from '@undercurrent/scene';
import type { Font } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';

/** Where and how a thing's words are written on the map, in map units. */
export interface WordsPlace {
  readonly left: number;
  readonly width: number;
  readonly firstBaseline: number;
  readonly lines: number;
  readonly lineHeight: number;
  readonly font: Font;
  readonly fill: string;
  readonly align: 'start' | 'center';
  /** Of the whole thing the words are on. */
  readonly box: Box;
}

type Part = Pick<WordsPlace, 'left' | 'width' | 'lineHeight' | 'align' | 'box'>;

/** The name of a cycle wraps at this width. */
const nameWidth = 330;

/** The place of the words of a card, a free mark or a cycle in a scene; null for what has none there. */
export function wordsPlace(scene: Scene, id: string): WordsPlace | null {
  const item = itemOf(scene, id);
  const words = item?.marks.filter(isWords) ?? [];
  const [first] = words;
  const part = item && first && partOf(scene, item, first.direction);
  if (!first || !part) return null;
  const { at, font, fill } = first;
  return { ...part, firstBaseline: at.y, lines: words.length, font, fill };
}

/** The scene without the words of this thing: the editor shows them. */
export function withoutWords(scene: Scene, id: string): Scene {
  const item = itemOf(scene, id);
  if (!item) return scene;
  const bare = { ...item, marks: item.marks.filter((mark) => !isWords(mark)) };
  return { ...scene, items: scene.items.map((each) => (each === item ? bare : each)) };
}

function itemOf(scene: Scene, id: string): SceneItem | undefined {
  return scene.items.find(({ target }) => target && 'id' in target && target.id === id);
}

function partOf(scene: Scene, { target, words }: SceneItem, direction: TextMark['direction']): Part | null {
  switch (target?.kind) {
    case 'card': {
      const box = scene.placements.get(target.id)?.box;
      const { start, end, lineHeight } = cardSizes;
      const room = direction === 'rtl' ? { start: end, end: start } : { start, end };
      return box ? inset(box, { ...room, lineHeight }) : null;
    }
    case 'annotation': {
      return words ?? null;
    }
    case 'cycle-name': {
      const box = scene.nameBox;
      if (!box) return null;
      const left = box.x + box.width / 2 - nameWidth / 2;
      return { left, width: nameWidth, lineHeight: mapFonts.cycleName.size, align: 'center', box };
    }
    default:
      return null;
  }
}

function inset(
  box: Box,
  room: { readonly start: number; readonly end: number; readonly lineHeight: number },
): Part {
  return {
    left: box.x + room.start,
    width: box.width - room.start - room.end,
    lineHeight: room.lineHeight,
    align: 'start',
    box,
  };
}

/** A card's label and a name's note are smaller than any words that can be written in place. */
function isWords(mark: Mark): mark is TextMark {
  return mark.kind === 'text' && mark.font.size >= mapFonts.cardWords.size;
}
