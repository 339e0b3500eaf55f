import { commit, firstEdits, LoadEdit, openMap } from '@undercurrent/document';
import type { Box } from '@undercurrent/geometry';
import type { Mark, Scene } from '@undercurrent/scene';
import { createComposer } from '@undercurrent/scene';
import { cssFont, light } from '@undercurrent/theme';
import * as Y from 'yjs';
import { couple, countingRandom, crowdEdits, movedBy } from '../crowd.ts';

/**
 * The floor: the same scene as our canvas, drawn on a bare canvas by hand, everything on every frame. The
 * wheel pans, the wheel with Control zooms, and a pressed pointer moves the card beneath it, or brushes from where
 * there is none; after P it draws ink, until V. `startOthers` lets others move cards.
 */
const count = Number(new URLSearchParams(location.search).get('cards') ?? 50);
const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
if (!canvas || !context) throw new Error('no canvas');
const paper = { canvas, context };

const scene = composeCrowd();
const paths = new Map<Mark, Path2D>();
const camera = fitted();
type Point = { readonly x: number; readonly y: number };
type Moved = { dx: number; dy: number };

/** How far cards have been moved, by the key of their item. */
const moved = new Map<string, Moved>();
let dragged: Moved | null = null;
let brush: { readonly from: Point; to: Point } | null = null;
let stroke: Point[] | null = null;
const strokes: Point[][] = [];
let isPen = false;
let isAsked = false;

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) zoom(Math.exp(-event.deltaY / 300), event);
    else {
      camera.x += event.deltaX / camera.zoom;
      camera.y += event.deltaY / camera.zoom;
    }
    ask();
  },
  { passive: false },
);
canvas.addEventListener('pointerdown', (event) => {
  const at = onMap(event);
  if (isPen) {
    stroke = [at];
    strokes.push(stroke);
    return;
  }
  const placement = [...scene.placements.values()].find(({ box }) => isIn(at, box));
  if (placement) dragged = movedOf(`card/${placement.id}`);
  else brush = { from: at, to: at };
});
window.addEventListener('pointermove', (event) => {
  if (dragged) {
    dragged.dx += event.movementX / camera.zoom;
    dragged.dy += event.movementY / camera.zoom;
  } else if (brush) brush.to = onMap(event);
  else if (stroke) stroke.push(...event.getCoalescedEvents().map(onMap));
  else return;
  ask();
});
window.addEventListener('pointerup', () => {
  dragged = null;
  brush = null;
  stroke = null;
});
window.addEventListener('keydown', ({ key }) => {
  if (key === 'p' || key === 'v') isPen = key === 'p';
});
Object.assign(globalThis, { startOthers });
draw();
document.documentElement.dataset['card'] = whereACardLies();
document.documentElement.dataset['ready'] = 'true';

/** So many others move a card each, so often a second, for so long. */
async function startOthers(count: number, perSecond: number, ms: number): Promise<void> {
  const cards = [...scene.placements.keys()].slice(0, count).map((id) => movedOf(`card/${id}`));
  const startedAt = performance.now();
  const timer = setInterval(() => {
    const { x, y } = movedBy(Math.floor(((performance.now() - startedAt) / 1_000) * perSecond));
    for (const card of cards) Object.assign(card, { dx: x, dy: y });
    ask();
  }, 1_000 / perSecond);
  await new Promise((resolve) => setTimeout(resolve, ms));
  clearInterval(timer);
}

function movedOf(key: string): Moved {
  const known = moved.get(key) ?? { dx: 0, dy: 0 };
  moved.set(key, known);
  return known;
}

const onMap = ({ clientX, clientY }: PointerEvent): Point => ({
  x: camera.x + clientX / camera.zoom,
  y: camera.y + clientY / camera.zoom,
});

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

function composeCrowd(): Scene {
  const doc = new Y.Doc();
  const first = firstEdits(couple, countingRandom(0));
  commit(doc, first, new LoadEdit());
  const reader = openMap(doc);
  const { people, cycles } = reader.current();
  const known = { people: people.map((person) => person.id), cycle: cycles[0]?.id };
  commit(doc, crowdEdits(known, count), new LoadEdit());
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('no canvas');
  const composer = createComposer({
    measure: (text, font) => {
      ruler.font = cssFont(font);
      return ruler.measureText(text).width;
    },
  });
  return composer.compose(reader.current(), { palette: light });
}

/** The middle of the card nearest to the middle of the screen, as `x,y` on screen. */
function whereACardLies(): string {
  const middles = [...scene.placements.values()].map(({ box }) => ({
    x: (box.x + box.width / 2 - camera.x) * camera.zoom,
    y: (box.y + box.height / 2 - camera.y) * camera.zoom,
  }));
  const far = (at: { x: number; y: number }) => Math.hypot(at.x - innerWidth / 2, at.y - innerHeight / 2);
  const nearest = middles.reduce((best, at) => (far(at) < far(best) ? at : best));
  return `${nearest.x},${nearest.y}`;
}

function fitted(): { x: number; y: number; zoom: number } {
  paper.canvas.width = innerWidth;
  paper.canvas.height = innerHeight;
  const { bounds } = scene;
  const scale = Math.min(1.2, (innerWidth - 200) / bounds.width, (innerHeight - 200) / bounds.height);
  return {
    zoom: scale,
    x: bounds.x + bounds.width / 2 - innerWidth / 2 / scale,
    y: bounds.y + bounds.height / 2 - innerHeight / 2 / scale,
  };
}

function zoom(factor: number, at: { readonly clientX: number; readonly clientY: number }): void {
  const next = Math.min(6, Math.max(0.02, camera.zoom * factor));
  camera.x += at.clientX / camera.zoom - at.clientX / next;
  camera.y += at.clientY / camera.zoom - at.clientY / next;
  camera.zoom = next;
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    draw();
  });
}

function draw(): void {
  const pen = paper.context;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = light.paper;
  pen.fillRect(0, 0, paper.canvas.width, paper.canvas.height);
  const { zoom: scale } = camera;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const item of scene.items) {
    const { dx, dy } = moved.get(item.key) ?? { dx: 0, dy: 0 };
    pen.setTransform(scale, 0, 0, scale, (dx - camera.x) * scale, (dy - camera.y) * scale);
    for (const mark of item.marks) drawMark(pen, mark);
  }
  pen.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  drawHand(pen);
}

/** Strokes, and the brush with a frame around every card that it meets. */
function drawHand(pen: CanvasRenderingContext2D): void {
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  pen.strokeStyle = light.ink;
  pen.lineWidth = 4;
  for (const points of strokes) {
    pen.beginPath();
    for (const { x, y } of points) pen.lineTo(x, y);
    pen.stroke();
  }
  if (!brush) return;
  const { from, to } = brush;
  const area = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  pen.strokeRect(area.x, area.y, area.width, area.height);
  for (const { box } of scene.placements.values()) {
    const isMet =
      box.x < area.x + area.width &&
      area.x < box.x + box.width &&
      box.y < area.y + area.height &&
      area.y < box.y + box.height;
    if (isMet) pen.strokeRect(box.x - 4, box.y - 4, box.width + 8, box.height + 8);
  }
}

function drawMark(pen: CanvasRenderingContext2D, mark: Mark): void {
  pen.globalAlpha = mark.opacity ?? 1;
  if (mark.kind === 'text') {
    pen.font = cssFont(mark.font);
    pen.textAlign = mark.align === 'middle' ? 'center' : mark.align;
    pen.direction = mark.direction;
    pen.fillStyle = mark.fill;
    pen.fillText(mark.text, mark.at.x, mark.at.y);
    return;
  }
  const path = pathOf(mark);
  if (mark.kind === 'gradient') pen.fillStyle = mark.to;
  else if (mark.fill) pen.fillStyle = mark.fill;
  if (mark.kind === 'gradient' || mark.fill) pen.fill(path);
  if (mark.kind === 'gradient' || !mark.stroke) return;
  pen.strokeStyle = mark.stroke.color;
  pen.lineWidth = mark.stroke.width;
  pen.setLineDash([...(mark.stroke.dash ?? [])]);
  pen.stroke(path);
}

function pathOf(mark: Exclude<Mark, { kind: 'text' }>): Path2D {
  let path = paths.get(mark);
  if (!path) {
    path = mark.kind === 'box' ? new Path2D() : new Path2D(mark.d);
    if (mark.kind === 'box') {
      path.roundRect(mark.box.x, mark.box.y, mark.box.width, mark.box.height, mark.radius);
    }
    paths.set(mark, path);
  }
  return path;
}
