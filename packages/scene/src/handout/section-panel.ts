import type { Atom, Band } from './atoms.ts';
import type { HandoutSection } from './content.ts';
import { handoutType } from './page.ts';
import type { Desk } from './section-tools.ts';
import { headingAtoms, wholeLines, wordAtoms } from './section-tools.ts';

const inset = { x: 14, y: 9 };
const radius = 9;

/** Lines on a wash, which goes on where a page ends. */
export function panelAtoms(
  { heading, look, lines }: Extract<HandoutSection, { kind: 'panel' }>,
  key: string,
  desk: Desk,
): readonly Atom[] {
  const { room, palette } = desk;
  const fill = look === 'dawn' ? palette.dawn : palette.together.wash;
  const band: Band = {
    key,
    draw: ({ top, bottom }) => [
      {
        kind: 'box',
        box: { x: room.x, y: top - inset.y, width: room.width, height: bottom - top + 2 * inset.y },
        radius,
        fill,
      },
    ],
  };
  const across = { x: room.x + inset.x, width: room.width - 2 * inset.x };
  const atoms = lines.flatMap((words, index) =>
    wordAtoms(desk, words, {
      key: `${key}/line/${index}`,
      role: 'paragraph',
      style: handoutType.words,
      color: palette.ink,
      before: index === 0 ? 5 + inset.y : 4,
      band,
      across,
    }),
  );
  const isWhole = atoms.length <= wholeLines;
  return [
    ...headingAtoms(desk, heading, { key, before: 16 }),
    ...atoms.map((atom, index) =>
      isWhole && index < atoms.length - 1 ? { ...atom, keepsNext: true } : atom,
    ),
    // What comes next stands clear of the wash.
    { height: inset.y, before: 0, keepsNext: false, band: null, draw: () => [] },
  ];
}
