import type { Box, Point } from '@undercurrent/geometry';
import type { Mark } from '../mark.ts';

/** What a block of a page is, for whoever reads it aloud. `decoration` is nothing to be read. */
export type BlockRole = 'title' | 'heading' | 'paragraph' | 'figure' | 'decoration';

/** A part of a map's scene that is drawn inside a box of the page, and nowhere beyond it. */
export interface Inset {
  readonly box: Box;
  readonly radius: number;
  /** Points a map unit. */
  readonly scale: number;
  /** The place on the map that stands at the box's top left corner. */
  readonly from: Point;
}

/** What belongs together on a page: a paragraph, a heading, the map. Marks are in points; with an inset, in map units. */
export interface HandoutBlock {
  readonly key: string;
  readonly role: BlockRole;
  /** Its words, or what it shows. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly inset: Inset | null;
}

/** The least that is never parted by the end of a page: mostly one line. */
export interface Atom {
  readonly height: number;
  /** Above it, unless it is the first on a page. */
  readonly before: number;
  /** Never the last on a page while another follows. */
  readonly keepsNext: boolean;
  /** What lies behind it and its neighbours of the same band, on each page anew; null for the bare paper. */
  readonly band: Band | null;
  /** Blocks of one key on one page become one. */
  readonly draw: (top: number) => readonly HandoutBlock[];
}

/** Something behind several atoms, such as a wash or the marks of people. */
export interface Band {
  readonly key: string;
  readonly draw: (span: { readonly top: number; readonly bottom: number }) => readonly Mark[];
}

/** Atoms put on pages, from `top` to `bottom` of each; the blocks of each page, what lies behind first. */
export function paginate(
  atoms: readonly Atom[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly (readonly HandoutBlock[])[] {
  const pages: { atom: Atom; at: number }[][] = [[]];
  let at = top;
  for (let index = 0; index < atoms.length;) {
    const chain = chainAt(atoms, index);
    const isFirst = () => pages.at(-1)?.length === 0;
    if (!isFirst() && at + heightOf(chain, isFirst()) > bottom) {
      pages.push([]);
      at = top;
    }
    for (const atom of chain) {
      const gap = isFirst() ? 0 : atom.before;
      // A chain that is longer than a page is parted where the page ends.
      if (!isFirst() && at + gap + atom.height > bottom) {
        pages.push([]);
        at = top;
      }
      const start = at + (isFirst() ? 0 : atom.before);
      pages.at(-1)?.push({ atom, at: start });
      at = start + atom.height;
    }
    index += chain.length;
  }
  return pages.map(blocksOf);
}

function chainAt(atoms: readonly Atom[], from: number): readonly Atom[] {
  const chain: Atom[] = [];
  for (const atom of atoms.slice(from)) {
    chain.push(atom);
    if (!atom.keepsNext) break;
  }
  return chain;
}

/** How high atoms stand one below the other; the first of a page has nothing above it. */
export function heightOf(chain: readonly Atom[], isFirst: boolean): number {
  return chain.reduce(
    (sum, { before, height }, index) => sum + (isFirst && index === 0 ? 0 : before) + height,
    0,
  );
}

function blocksOf(placed: readonly { readonly atom: Atom; readonly at: number }[]): readonly HandoutBlock[] {
  const spans = new Map<string, { band: Band; top: number; bottom: number }>();
  for (const { atom, at } of placed) {
    if (!atom.band) continue;
    const known = spans.get(atom.band.key);
    spans.set(atom.band.key, { band: atom.band, top: known?.top ?? at, bottom: at + atom.height });
  }
  const behind = [...spans.values()].map(({ band, top, bottom }): HandoutBlock => ({
    key: `band/${band.key}`,
    role: 'decoration',
    text: '',
    marks: band.draw({ top, bottom }),
    inset: null,
  }));
  const blocks = new Map<string, HandoutBlock>();
  for (const block of placed.flatMap(({ atom, at }) => atom.draw(at))) {
    const known = blocks.get(block.key);
    blocks.set(block.key, known ? joined(known, block) : block);
  }
  return [...behind, ...blocks.values()];
}

function joined(first: HandoutBlock, next: HandoutBlock): HandoutBlock {
  const text = [first.text, next.text].filter((part) => part !== '').join(' ');
  return { ...first, text, marks: [...first.marks, ...next.marks] };
}
