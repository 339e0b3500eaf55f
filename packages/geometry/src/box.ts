/** A point or a displacement. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height, both 0 or more. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner. */
export interface Box extends Point, Size {}

/** A box, or the ellipse that fills it. */
export interface Outline extends Box {
  readonly isRound?: true;
}

/** True for a place in an outline, its line included. */
export function isInOutline(point: Point, outline: Outline): boolean {
  if (!isInBox(point, outline)) return false;
  if (!outline.isRound) return true;
  const { x, y } = centerOf(outline);
  return Math.hypot((point.x - x) / outline.width, (point.y - y) / outline.height) <= 0.5;
}

/** The middle of a box. */
export function centerOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A box of a size around its middle. */
export function boxAt(center: Point, size: Size): Box {
  return {
    x: center.x - size.width / 2,
    y: center.y - size.height / 2,
    width: size.width,
    height: size.height,
  };
}

/** The box moved by a displacement. */
export function moveBox(box: Box, by: Point): Box {
  return { x: box.x + by.x, y: box.y + by.y, width: box.width, height: box.height };
}

/** The box with `by` more on each side; a negative `by` shrinks it, to nothing at the least. */
export function growBox(box: Box, by: number): Box {
  const width = Math.max(0, box.width + 2 * by);
  const height = Math.max(0, box.height + 2 * by);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** The smallest box around all points, or null for none. */
export function boxAroundPoints(points: Iterable<Point>): Box | null {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const { x, y } of points) {
    if (x < minX) minX = x;
    if (y < minY) minY = y;
    if (x > maxX) maxX = x;
    if (y > maxY) maxY = y;
  }
  return minX > maxX ? null : { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

/** The smallest box around all boxes, or null for none. */
export function boxAroundBoxes(boxes: Iterable<Box>): Box | null {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const { x, y, width, height } of boxes) {
    if (x < minX) minX = x;
    if (y < minY) minY = y;
    if (x + width > maxX) maxX = x + width;
    if (y + height > maxY) maxY = y + height;
  }
  return minX > maxX ? null : { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

/** True when less than `gap` lies between two boxes; touching boxes do not overlap at a gap of 0. */
export function doBoxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** True when the point lies in the box or on its border. */
export function isInBox(point: Point, box: Box): boolean {
  return (
    point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
  );
}

/** True when `inner` lies wholly in `outer`. */
export function doesBoxHold(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** How far a point is from a box: 0 inside. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** How much room lies between two boxes: 0 where they touch or overlap. */
export function distanceBetweenBoxes(a: Box, b: Box): number {
  const dx = Math.max(b.x - a.x - a.width, 0, a.x - b.x - b.width);
  const dy = Math.max(b.y - a.y - a.height, 0, a.y - b.y - b.height);
  return Math.hypot(dx, dy);
}
