import type { Box } from '@undercurrent/geometry';
import { circleText, roundBoxText } from '@undercurrent/geometry';
import type { DashName } from '@undercurrent/theme';

type Piece = 'dot' | number;

/** One period of each pattern: dots, and dashes by their length. */
const patterns: Readonly<Record<Exclude<DashName, 'solid' | 'double'>, readonly Piece[]>> = {
  dotted: ['dot'],
  dashed: [8],
  'long-dash': [17],
  'dash-dot': [11, 'dot'],
};

const dot = 5.5;
const gap = 4;

/** A bar in a person's dash pattern as path data, to be filled: whole periods, evenly spread over the box's height. */
export function barText(box: Box, dash: DashName): string {
  if (dash === 'solid') return roundBoxText(box, box.width / 2);
  if (dash === 'double') {
    const width = box.width / 3;
    return [box.x, box.x + box.width - width]
      .map((x) => roundBoxText({ ...box, x, width }, width / 2))
      .join('');
  }
  const pieces = fill(patterns[dash], box.height);
  const length = pieces.reduce<number>((sum, piece) => sum + lengthOf(piece), 0);
  const between = pieces.length > 1 ? (box.height - length) / (pieces.length - 1) : 0;
  let y = pieces.length > 1 ? box.y : box.y + (box.height - length) / 2;
  return pieces
    .map((piece) => {
      const height = lengthOf(piece);
      const top = y;
      y += height + between;
      return piece === 'dot'
        ? circleText({ x: box.x + box.width / 2, y: top + dot / 2 }, dot / 2)
        : roundBoxText({ x: box.x, y: top, width: box.width, height }, box.width / 2);
    })
    .join('');
}

/** As many pieces as fit with `gap` between them, never none, and ending as it began. */
function fill(pattern: readonly Piece[], height: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let used = 0;
  for (let index = 0; ; index++) {
    const piece = pattern[index % pattern.length] ?? 'dot';
    const wanted = used + lengthOf(piece) + (pieces.length > 0 ? gap : 0);
    if (wanted > height && pieces.length > 0) break;
    pieces.push(piece);
    used = wanted;
  }
  return pieces;
}

function lengthOf(piece: Piece): number {
  return piece === 'dot' ? dot : piece;
}
