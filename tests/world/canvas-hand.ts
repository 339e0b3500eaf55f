import type { Point } from '@undercurrent/geometry';
import { PaperKeyEvent, PaperPointerEvent } from './paper.ts';
import type { PointerFields } from './paper.ts';
import type { CanvasSeat } from './canvas-seat.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Keys that the canvas knows, with what is held beside them. */
const keys = [
  { key: 'ArrowLeft' },
  { key: 'ArrowDown', hold: 'shift' },
  { key: 'ArrowRight', hold: 'alt' },
  { key: 'Tab' },
  { key: 'Enter' },
  { key: 'Escape' },
  { key: 'Delete' },
  { key: 'Backspace' },
  { key: 'a', hold: 'ctrl' },
  { key: '0' },
] as const;

/** A key goes down and up. */
export function pressKey({ paper }: CanvasSeat, random: SeededRandom): void {
  const key = random.pick(keys) ?? keys[0];
  paper.hear(new PaperKeyEvent('keydown', key));
  if (random.chance(0.7)) paper.hear(new PaperKeyEvent('keyup', key));
}

/**
 * A press, a few moves and a lift, once or twice, near things more often than not. Now and then the device takes the
 * pointer away, or a second finger comes; `meanwhile` happens between two moves.
 */
export function gesture(seat: CanvasSeat, random: SeededRandom, meanwhile: () => void): void {
  const pointerType = random.pick(['mouse', 'mouse', 'pen', 'touch'] as const) ?? 'mouse';
  const fields = {
    pointerId: 1,
    pointerType,
    shiftKey: random.chance(0.15),
    ctrlKey: random.chance(0.2),
    altKey: random.chance(0.1),
  };
  let at = aim(seat, random);
  const point = (type: string, more: Partial<PointerFields> = {}) =>
    seat.paper.hear(new PaperPointerEvent(type, { ...common, ...fields, ...onScreen(seat, at), ...more }));
  if (pointerType !== 'touch') point('pointermove');
  point('pointerdown', random.chance(0.04) ? { button: 2 } : {});
  for (let moves = random.int(5); moves > 0; moves -= 1) {
    at = random.chance(0.5) ? aim(seat, random) : beside(at, random);
    point('pointermove');
    if (random.chance(0.15)) meanwhile();
    if (pointerType === 'touch' && random.chance(0.06)) pinch(seat, random);
  }
  if (random.chance(0.08)) return point('pointercancel');
  point('pointerup');
  if (random.chance(0.15)) {
    point('pointerdown');
    point('pointerup');
  }
}

const common = {
  button: 0,
  pressure: 0.5,
  get timeStamp() {
    return performance.now();
  },
};

/** A second finger comes, moves and goes. */
function pinch(seat: CanvasSeat, random: SeededRandom): void {
  for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
    const place = onScreen(seat, aim(seat, random));
    const finger = {
      pointerId: 2,
      pointerType: 'touch',
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
    } as const;
    seat.paper.hear(new PaperPointerEvent(type, { ...common, ...finger, ...place }));
  }
}

/** In map units: on something, on one of the grips, or anywhere. */
function aim(seat: CanvasSeat, random: SeededRandom): Point {
  const { placements, annotationBoxes } = seat.scene;
  const grip = random.chance(0.5) ? random.pick(seat.grips) : null;
  if (grip) return grip;
  const cards = [...placements.values()].map(({ box }) => box);
  const box = random.chance(0.8)
    ? random.pick(random.chance(0.5) ? cards : [...annotationBoxes.values()])
    : null;
  if (!box) return { x: random.int(1_600) - 800, y: random.int(1_200) - 600 };
  return { x: box.x + random.next() * box.width, y: box.y + random.next() * box.height };
}

const beside = ({ x, y }: Point, random: SeededRandom): Point => ({
  x: x + random.int(80) - 40,
  y: y + random.int(80) - 40,
});

function onScreen(
  { camera }: CanvasSeat,
  { x, y }: Point,
): { readonly clientX: number; readonly clientY: number } {
  return { clientX: (x - camera.x) * camera.zoom, clientY: (y - camera.y) * camera.zoom };
}
