import type { Box, Point, Size } from '@undercurrent/geometry';

/** Between the bar and what it belongs to, in CSS px. */
const gap = 12;

/**
 * Where a bar goes, by its top left corner: above what is selected, else below, else beside it, wherever it is
 * all inside the free area and covers nothing of it. What fills the whole area leaves no such place: the bar
 * then lies at the area's lower edge.
 */
export function placeBar(bar: Size, selection: Box, area: Box): Point {
  const middle = {
    x: selection.x + selection.width / 2 - bar.width / 2,
    y: selection.y + selection.height / 2 - bar.height / 2,
  };
  const x = within(middle.x, area.x, area.x + area.width - bar.width);
  const y = within(middle.y, area.y, area.y + area.height - bar.height);
  const tries: readonly Point[] = [
    { x, y: selection.y - gap - bar.height },
    { x, y: selection.y + selection.height + gap },
    { x: selection.x + selection.width + gap, y },
    { x: selection.x - gap - bar.width, y },
  ];
  return tries.find((at) => isInside({ ...at, ...bar }, area)) ?? { x, y: area.y + area.height - bar.height };
}

/** True while any of a selection is in the area. */
export function isSeen(selection: Box, area: Box): boolean {
  return (
    selection.x < area.x + area.width &&
    selection.y < area.y + area.height &&
    selection.x + selection.width > area.x &&
    selection.y + selection.height > area.y
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  );
}
