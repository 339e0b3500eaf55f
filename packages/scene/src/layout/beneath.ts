import type { CardId, Owner } from '@undercurrent/cycle';
import type { Box, Size } from '@undercurrent/geometry';

/**
 * A card beneath the waterline, or the stone that stands for its owner's folded roots. `pull`: the x of the ring card
 * it hangs under, null when it hangs under its owner.
 */
export interface HungItem {
  readonly id: CardId | 'stone';
  readonly size: Size;
  readonly pull: number | null;
}

/** Everything of one owner beneath, and where on the map it belongs. */
export interface Shoal {
  readonly owner: Owner;
  /** The x around which it gathers. */
  readonly middle: number;
  /** How wide it may spread before it grows downwards. */
  readonly width: number;
  readonly cards: readonly HungItem[];
}

const gap = { x: 34, y: 20 } as const;
const betweenShoals = 56;

/** Where everything beneath lies: cards by their id, stones by their owner. */
export interface LaidBeneath {
  readonly boxes: ReadonlyMap<CardId, Box>;
  readonly stones: ReadonlyMap<Owner, Box>;
}

/** Each owner's cards in staggered rows around the owner's middle, those that hang under a card on top. */
export function arrangeBeneath(shoals: readonly Shoal[], top: number): LaidBeneath {
  const boxes = new Map<CardId, Box>();
  const stones = new Map<Owner, Box>();
  const blocks = shoals.filter((shoal) => shoal.cards.length > 0).map(layRows);
  const middles = spreadMiddles(blocks);
  blocks.forEach((block, index) => {
    let y = top;
    for (const row of block.rows) {
      const height = Math.max(...row.cards.map((card) => card.size.height));
      row.cards.forEach((card, place) => {
        const middle = (middles[index] ?? 0) + row.shift + (place - (row.cards.length - 1) / 2) * block.cell;
        const box = { x: middle - card.size.width / 2, y, ...card.size };
        if (card.id === 'stone') stones.set(block.owner, box);
        else boxes.set(card.id, box);
      });
      y += height + gap.y;
    }
  });
  return { boxes, stones };
}

interface Row {
  readonly cards: readonly HungItem[];
  readonly shift: number;
}

interface Block {
  readonly owner: Owner;
  readonly middle: number;
  readonly cell: number;
  readonly width: number;
  readonly rows: readonly Row[];
}

function layRows({ owner, cards, middle, width }: Shoal): Block {
  const cell = Math.max(...cards.map((card) => card.size.width)) + gap.x;
  const most = Math.max(1, Math.floor((width + gap.x) / cell));
  const sorted = sortHung(cards);
  const rows = rowLengths(sorted.length, most);
  let taken = 0;
  let isShifted = false;
  const laid = rows.map((length, index) => {
    const row = sorted.slice(taken, taken + length);
    taken += length;
    isShifted = index > 0 && length === rows[index - 1] && most > 1 ? !isShifted : false;
    return { cards: inRowOrder(row), shift: isShifted ? cell / 2 : 0 };
  });
  const widest = Math.max(...laid.map((row) => row.cards.length * cell + Math.abs(row.shift) * 2));
  return { owner, middle, cell, width: widest, rows: laid };
}

/** Two rows are better than one long one; a second row is one longer, so that it shows between the first's. */
function rowLengths(count: number, most: number): readonly number[] {
  if (count <= Math.min(2, most)) return [count];
  const rowCount = Math.max(2, Math.ceil(count / most));
  const least = Math.floor(count / rowCount);
  const longer = count - least * rowCount;
  return Array.from({ length: rowCount }, (_, index) => least + (index >= rowCount - longer ? 1 : 0));
}

function sortHung(cards: readonly HungItem[]): readonly HungItem[] {
  return [...cards.filter((card) => card.pull !== null), ...cards.filter((card) => card.pull === null)];
}

function inRowOrder(row: readonly HungItem[]): readonly HungItem[] {
  if (row.some((card) => card.pull === null)) return row;
  return row.toSorted((a, b) => (a.pull ?? 0) - (b.pull ?? 0));
}

/** The middles of blocks, pushed apart where blocks would meet, all together as near to their own as can be. */
function spreadMiddles(blocks: readonly Block[]): readonly number[] {
  const middles: number[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const least = before
      ? (middles[index - 1] ?? 0) + (before.width + block.width) / 2 + betweenShoals
      : -Infinity;
    middles.push(Math.max(block.middle, least));
  });
  const drift = middles.reduce((sum, middle, index) => sum + middle - (blocks[index]?.middle ?? 0), 0);
  return middles.map((middle) => middle - drift / Math.max(1, blocks.length));
}
