import type { Size } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { Measure } from '../text/measure.ts';
import { heightOf, paginate } from './atoms.ts';
import type { Atom, HandoutBlock } from './atoms.ts';
import type { HandoutContent, HandoutSection } from './content.ts';
import { handoutType, lyingAcross, paperSizes, roomOn } from './page.ts';
import { columnAtoms } from './section-columns.ts';
import { lyingMapAtoms, mapAtoms, mapGap, readsBetterLying } from './section-map.ts';
import { panelAtoms } from './section-panel.ts';
import type { Desk } from './section-tools.ts';
import { headingAtoms, wordAtoms } from './section-tools.ts';
import { createSetter } from './set-lines.ts';

export type { BlockRole, HandoutBlock, Inset } from './atoms.ts';

/** A sheet of paper, and what is on it in reading order, what lies behind something before it. */
export interface HandoutPage {
  /** In points; wider than high where it lies across. */
  readonly size: Size;
  readonly blocks: readonly HandoutBlock[];
}

/** A handout as it is drawn: on a screen, as a picture for print, and in a PDF, all from the same marks. */
export interface Handout {
  /** Never empty. */
  readonly pages: readonly HandoutPage[];
}

/** How much of a page the map takes beside words: as much as it can without asking for a page more. */
const mapShares = [0.56, 0.5, 0.45, 0.4] as const;
/** Above a heading. */
const sectionGap = 16;

/**
 * Sets a handout on as many pages as it needs: no line is cut, no heading stands alone at the foot of a page, and no
 * paragraph leaves a single line behind. Whoever is told of has the same room as everybody else (safety rule 1). A
 * map whose words would be too small has a page of its own that lies across, behind the words.
 */
export function composeHandout(
  content: HandoutContent,
  { measure, palette }: { readonly measure: Measure; readonly palette: Palette },
): Handout {
  const size = paperSizes[content.paper];
  const setWords = createSetter(content, { measure, palette });
  const deskOf = (of: HandoutContent, on: Size, mapShare: number): Desk => ({
    ...{ content: of, palette, room: roomOn(on), setWords, mapShare },
  });
  const across = deskOf(content, lyingAcross(size), 1);
  const lying = lyingMap(across, roomOn(size));
  const words = lying ? { ...content, sections: content.sections.filter((one) => one !== lying) } : content;
  const tries = mapShares.map((share) => uprightPages(deskOf(words, size, share), size));
  const fewest = Math.min(...tries.map((pages) => pages.length));
  const upright = tries.find((pages) => pages.length === fewest) ?? [];
  const pages = !lying
    ? upright
    : [
        ...(words.sections.length > 0 ? upright : []),
        { size: lyingAcross(size), blocks: lyingBlocks(lying, across) },
      ];
  return {
    pages: pages.map((page, index) => ({
      ...page,
      blocks: [
        ...page.blocks,
        footOf(deskOf(content, page.size, 1), page.size, { page: index + 1, of: pages.length }),
      ],
    })),
  };
}

type MapSection = Extract<HandoutSection, { kind: 'map' }>;

/** The map, where it is read better on a page that lies across. */
function lyingMap(across: Desk, upright: Size): MapSection | null {
  const map = across.content.sections.find((section) => section.kind === 'map');
  return map && readsBetterLying(map, { upright, lying: roomBelow(across, titleOver(across)) }) ? map : null;
}

/** The map by itself, below the title where no other page has it. */
function lyingBlocks(map: MapSection, across: Desk): readonly HandoutBlock[] {
  const title = titleOver(across);
  const atoms = [...title, ...lyingMapAtoms(map, across, roomBelow(across, title))];
  return paginate(atoms, spanOf(across)).flat();
}

const titleOver = (across: Desk): readonly Atom[] =>
  across.content.sections.length > 1 ? [] : titleAtoms(across);

const roomBelow = ({ room: { width, height } }: Desk, title: readonly Atom[]): Size => ({
  width,
  height: title.length > 0 ? height - heightOf(title, true) - mapGap : height,
});

function uprightPages(desk: Desk, size: Size): readonly HandoutPage[] {
  const atoms = [
    ...titleAtoms(desk),
    ...desk.content.sections.flatMap((section, index) => atomsOf(section, index, desk)),
  ];
  return paginate(atoms, spanOf(desk)).map((blocks) => ({ size, blocks }));
}

const spanOf = ({ room }: Desk) => ({ top: room.y, bottom: room.y + room.height });

function titleAtoms(desk: Desk): readonly Atom[] {
  const { title, subtitle } = desk.content;
  const { ink, inkSoft } = desk.palette;
  const words = (text: string) => [{ text, owner: null }];
  return [
    ...wordAtoms(desk, words(title), {
      key: 'title',
      role: 'title',
      style: handoutType.title,
      color: ink,
    }).map((atom) => ({ ...atom, keepsNext: true })),
    ...wordAtoms(desk, words(subtitle), {
      ...{ key: 'subtitle', role: 'paragraph', style: handoutType.subtitle, color: inkSoft, before: 4 },
    }),
  ];
}

function atomsOf(section: HandoutSection, index: number, desk: Desk): readonly Atom[] {
  const key = `${index}`;
  switch (section.kind) {
    case 'map':
      return mapAtoms(section, key, desk);
    case 'story':
      return storyAtoms(section, key, desk);
    case 'columns':
      return columnAtoms(section, key, desk);
    case 'panel':
      return panelAtoms(section, key, desk);
  }
}

/** Sentence after sentence as one text, and who agreed to it. */
function storyAtoms(
  { heading, sentences, note }: Extract<HandoutSection, { kind: 'story' }>,
  key: string,
  desk: Desk,
): readonly Atom[] {
  const { ink, inkSoft } = desk.palette;
  const text = sentences.flatMap((sentence, index) => [
    ...(index > 0 ? [{ text: ' ', owner: null }] : []),
    ...sentence,
  ]);
  const told = wordAtoms(desk, text, {
    key: `${key}/story`,
    role: 'paragraph',
    style: handoutType.story,
    color: ink,
    before: 4,
  });
  const noted =
    note === null
      ? []
      : wordAtoms(desk, [{ text: note, owner: null }], {
          ...{ key: `${key}/note`, role: 'paragraph', style: handoutType.note, color: inkSoft, before: 3 },
        });
  const last = told.length - 1;
  return [
    ...headingAtoms(desk, heading, { key, before: sectionGap }),
    ...told.map((atom, index) => (index === last && noted.length > 0 ? { ...atom, keepsNext: true } : atom)),
    ...noted,
  ];
}

function footOf(
  { content, palette, room, setWords }: Desk,
  { height }: Size,
  { page, of }: { readonly page: number; readonly of: number },
): HandoutBlock {
  const { font } = handoutType.footer;
  const [line] = setWords([{ text: content.footer, owner: null }], {
    style: handoutType.footer,
    width: room.width * 0.8,
    color: palette.inkFaint,
  });
  const y = height - 38;
  return {
    key: 'foot',
    role: 'decoration',
    text: '',
    inset: null,
    marks: [
      ...(line?.draw({ x: room.x, y }) ?? []),
      {
        kind: 'text',
        at: { x: room.x + room.width, y: y + handoutType.footer.line * 0.5 + font.size * 0.35 },
        text: of > 1 ? `${page} / ${of}` : `${page}`,
        font,
        fill: palette.inkFaint,
        align: 'end',
        direction: 'ltr',
        isDetail: false,
      },
    ],
  };
}
