import type { Mark, Shadow } from '@undercurrent/scene';
import type { Font } from '@undercurrent/theme';
import { cssFont } from '@undercurrent/theme';

type Context = CanvasRenderingContext2D;
type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

export interface PaintOptions {
  /** Device px a map unit: what is too small to be seen at it is left out. */
  readonly pixelsPerUnit: number;
  /** In which font one is shown on a screen; left out, as it is. */
  readonly face?: (font: Font) => Font;
}

/** Smaller than this many device px, detail text is a grey line to the eye and is left out. */
const smallestDetailPx = 4;
/** A shadow is drawn as this many boxes, one in the other: the browser's own blur costs five times as much. */
const shadowSteps = 3;

const paths = new WeakMap<Mark, Path2D>();
const fonts = new WeakMap<Font, string>();

/** Draws marks in their order, in map units under the context's transform. Leaves the context as it was. */
export function paintMarks(context: Context, marks: readonly Mark[], options: PaintOptions): void {
  const alpha = context.globalAlpha;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const mark of marks) {
    if ('opacity' in mark && mark.opacity !== undefined) context.globalAlpha = alpha * mark.opacity;
    paintMark(context, mark, options);
    context.globalAlpha = alpha;
  }
}

function paintMark(context: Context, mark: Mark, options: PaintOptions): void {
  switch (mark.kind) {
    case 'box':
      return paintBox(context, mark, options);
    case 'path':
      return paintPath(context, mark);
    case 'gradient':
      return paintGradient(context, mark);
    case 'text':
      return paintText(context, mark, options);
  }
}

function paintBox(context: Context, mark: MarkOf<'box'>, options: PaintOptions): void {
  if (mark.shadow) paintShadow(context, mark, mark.shadow, options);
  context.beginPath();
  traceBox(context, mark, 0);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill();
  }
  if (mark.stroke) {
    applyStroke(context, mark.stroke);
    context.stroke();
  }
}

function paintShadow(context: Context, mark: MarkOf<'box'>, shadow: Shadow, options: PaintOptions): void {
  const steps = shadow.blur * options.pixelsPerUnit < 2 ? 1 : shadowSteps;
  const alpha = context.globalAlpha;
  context.fillStyle = shadow.color;
  context.globalAlpha = alpha / steps;
  for (let step = 0; step < steps; step += 1) {
    const grow = steps === 1 ? 0 : shadow.blur * ((step + 0.5) / steps - 0.5);
    context.beginPath();
    traceBox(context, mark, grow, shadow.dy);
    context.fill();
  }
  context.globalAlpha = alpha;
}

function traceBox(context: Context, { box, radius }: MarkOf<'box'>, grow: number, dy = 0): void {
  const width = box.width + 2 * grow;
  const height = box.height + 2 * grow;
  if (width <= 0 || height <= 0) return;
  const round = Math.max(0, Math.min(radius + grow, width / 2, height / 2));
  context.roundRect(box.x - grow, box.y - grow + dy, width, height, round);
}

function paintPath(context: Context, mark: MarkOf<'path'>): void {
  const path = pathOf(mark);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    applyStroke(context, mark.stroke);
    context.stroke(path);
  }
}

function paintGradient(context: Context, mark: MarkOf<'gradient'>): void {
  const { box } = mark;
  const gradient = context.createLinearGradient(0, box.y, 0, box.y + box.height);
  gradient.addColorStop(0, mark.from);
  gradient.addColorStop(1, mark.to);
  context.fillStyle = gradient;
  context.fill(pathOf(mark));
}

function paintText(context: Context, mark: MarkOf<'text'>, options: PaintOptions): void {
  if (mark.isDetail && mark.font.size * options.pixelsPerUnit < smallestDetailPx) return;
  context.font = fontOf(options.face ? options.face(mark.font) : mark.font);
  context.textAlign = mark.align === 'middle' ? 'center' : mark.align;
  context.direction = mark.direction;
  context.textBaseline = 'alphabetic';
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.at.x, mark.at.y);
}

function applyStroke(context: Context, stroke: NonNullable<MarkOf<'path'>['stroke']>): void {
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.setLineDash(stroke.dash ? [...stroke.dash] : []);
}

function pathOf(mark: MarkOf<'path' | 'gradient'>): Path2D {
  let path = paths.get(mark);
  if (!path) {
    path = new Path2D(mark.d);
    paths.set(mark, path);
  }
  return path;
}

function fontOf(font: Font): string {
  let css = fonts.get(font);
  if (!css) {
    css = cssFont(font);
    fonts.set(font, css);
  }
  return css;
}
