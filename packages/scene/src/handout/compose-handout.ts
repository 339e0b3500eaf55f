import type { Size } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { Measure } from '../text/measure.ts';
import { paginate } from './atoms.ts';
import type { Atom, HandoutBlock } from './atoms.ts';
import type { HandoutContent, HandoutSection } from './content.ts';
import { handoutType, paperSizes, roomOn } from './page.ts';
import { columnAtoms } from './section-columns.ts';
import { mapAtoms } from './section-map.ts';
import { panelAtoms } from './section-panel.ts';
import type { Desk } from './section-tools.ts';
import { headingAtoms, wordAtoms } from './section-tools.ts';
import { createSetter } from './set-lines.ts';

export type { BlockRole, HandoutBlock, Inset } from './atoms.ts';

/** A handout as it is drawn: on a screen, as a picture for print, and in a PDF, all from the same marks. */
export interface Handout {
  /** Of a page, in points. */
  readonly size: Size;
  /** In reading order, what lies behind something before it. Never empty. */
  readonly pages: readonly (readonly HandoutBlock[])[];
}

/** How much of a page the map takes beside words: as much as it can without asking for a page more. */
const mapShares = [0.56, 0.5, 0.45, 0.4] as const;
/** Above a heading. */
const sectionGap = 16;

/**
 * Sets a handout on as many pages as it needs: no line is cut, no heading stands alone at the foot of a page, and no
 * paragraph leaves a single line behind. Whoever is told of has the same room as everybody else (safety rule 1).
 */
export function composeHandout(
  content: HandoutContent,
  { measure, palette }: { readonly measure: Measure; readonly palette: Palette },
): Handout {
  const size = paperSizes[content.paper];
  const room = roomOn(size);
  const setWords = createSetter(content, { measure, palette });
  const desks = mapShares.map((mapShare): Desk => ({ content, palette, room, setWords, mapShare }));
  const tries = desks.map((desk) => ({ desk, pages: pagesOf(desk) }));
  const fewest = Math.min(...tries.map(({ pages }) => pages.length));
  const best = tries.find(({ pages }) => pages.length === fewest);
  return {
    size,
    pages: (best?.pages ?? []).map((blocks, index) => [
      ...blocks,
      footOf({ content, palette, room, setWords }, size, { page: index + 1, of: fewest }),
    ]),
  };
}

function pagesOf(desk: Desk): Handout['pages'] {
  const { content, room } = desk;
  const atoms = [
    ...titleAtoms(desk),
    ...content.sections.flatMap((section, index) => atomsOf(section, index, desk)),
  ];
  return paginate(atoms, { top: room.y, bottom: room.y + room.height });
}

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
  { content, palette, room, setWords }: Omit<Desk, 'mapShare'>,
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
