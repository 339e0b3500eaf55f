import type { CardId } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import type { Sky } from '../sky.ts';
import type { SizedCard } from './surface.ts';

const gap = { x: 28, y: 20 } as const;
const leastWidth = 640;
const aboveContent = 46;
/** Room for the words beside the sky, over the first row. */
const headRoom = 30;

/** What holds a couple, in centred rows above everything else, and the sky they stand in. */
export interface RaisedStrengths {
  readonly boxes: ReadonlyMap<CardId, Box>;
  readonly sky: Sky;
}

/** Rows of strengths above `content`, as wide as it, around `middle`; null without any. */
export function arrangeStrengths(
  cards: readonly SizedCard[],
  { content, middle }: { readonly content: Box; readonly middle: number },
): RaisedStrengths | null {
  if (cards.length === 0) return null;
  const rows = rowsOf(cards, Math.max(leastWidth, content.width));
  const boxes = new Map<CardId, Box>();
  let { x: left } = content;
  let right = content.x + content.width;
  let bottom = content.y - aboveContent;
  for (const row of rows.toReversed()) {
    const width = row.reduce((sum, card) => sum + card.size.width + gap.x, -gap.x);
    const height = Math.max(...row.map((card) => card.size.height));
    let x = middle - width / 2;
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    for (const card of row) {
      boxes.set(card.id, { x, y: bottom - height, ...card.size });
      x += card.size.width + gap.x;
    }
    bottom -= height + gap.y;
  }
  return { boxes, sky: { left, right, top: bottom + gap.y - headRoom, bottom: content.y } };
}

/** As few rows as the width allows, and about as many cards in each. */
function rowsOf(cards: readonly SizedCard[], width: number): readonly (readonly SizedCard[])[] {
  for (let count = 1; count < cards.length; count++) {
    const rows = shareOut(cards, count);
    const isWithin = rows.every(
      (row) => row.reduce((sum, card) => sum + card.size.width + gap.x, -gap.x) <= width,
    );
    if (isWithin) return rows;
  }
  return cards.map((card) => [card]);
}

function shareOut(cards: readonly SizedCard[], count: number): readonly (readonly SizedCard[])[] {
  const rows: SizedCard[][] = Array.from({ length: count }, () => []);
  cards.forEach((card, index) => rows[Math.floor((index * count) / cards.length)]?.push(card));
  return rows;
}
