import type { AnnotationId, CardId, PersonColor } from '@undercurrent/cycle';
import type { Box, Point } from '@undercurrent/geometry';
import { numberText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import type { Scene } from '../scene.ts';
import { directionOf } from '../text/direction.ts';
import type { Measure } from '../text/measure.ts';
import type { OverlayOptions } from './overlay-options.ts';
import { outlineAll } from './selection.ts';

/** What one other seat shows of itself, with the words for it already chosen. */
export interface SeenPresence {
  readonly name: string;
  readonly color: PersonColor | 'therapist';
  /** Map units; null while the pointer is elsewhere. */
  readonly cursor: Point | null;
  readonly selection: readonly (CardId | AnnotationId)[];
  /** Such as "Lanie is writing…"; stands at what is being written, else at the cursor. Null while nothing is. */
  readonly writing: { readonly words: string; readonly at: CardId | AnnotationId | null } | null;
}

/** Options of presence: `measure` for the width of the name pills. */
export interface PresenceOptions extends OverlayOptions {
  readonly measure: Measure;
}

/** The marks of everybody else: outlines of what they selected, their cursors with name pills, who is writing. */
export function drawPresence(
  scene: Scene,
  everybody: readonly SeenPresence[],
  options: PresenceOptions,
): readonly Mark[] {
  return [
    ...everybody.flatMap((seen) => drawRemoteSelection(scene, seen, options)),
    ...everybody.flatMap((seen) => drawWriting(scene, seen, options)),
    ...everybody.flatMap((seen) => drawCursor(seen, options)),
  ];
}

function drawRemoteSelection(scene: Scene, seen: SeenPresence, options: PresenceOptions): readonly Mark[] {
  const { line } = paintOf(seen, options.palette);
  return outlineAll(scene, seen.selection, { color: line, width: 1.75 / options.zoom, away: 3.5 });
}

function drawWriting(scene: Scene, seen: SeenPresence, options: PresenceOptions): readonly Mark[] {
  if (!seen.writing) return [];
  const place = boxOf(scene, seen.writing.at);
  if (place) {
    const outline = seen.writing.at
      ? outlineAll(scene, [seen.writing.at], {
          color: paintOf(seen, options.palette).line,
          width: 1.75 / options.zoom,
          away: 3.5,
        })
      : [];
    const at = { x: place.x + place.width * 0.5, y: place.y + place.height + 2 / options.zoom };
    return [...outline, ...drawPill(seen.writing.words, at, { seen, options })];
  }
  return [];
}

function drawCursor(seen: SeenPresence, options: PresenceOptions): readonly Mark[] {
  if (!seen.cursor) return [];
  const { zoom, palette } = options;
  const isWritingElsewhere = seen.writing !== null && seen.writing.at === null;
  const words = isWritingElsewhere && seen.writing ? seen.writing.words : seen.name;
  const pill = { x: seen.cursor.x + 13 / zoom, y: seen.cursor.y + 17 / zoom };
  return [
    {
      kind: 'path',
      d: pointerText(seen.cursor, zoom),
      fill: paintOf(seen, palette).line,
      stroke: { color: palette.panel, width: 1.5 / zoom },
    },
    ...drawPill(words, pill, { seen, options }),
  ];
}

/** A pill with words, its top left corner at `at`; always the same size on the screen. */
function drawPill(
  words: string,
  at: Point,
  { seen, options }: { seen: SeenPresence; options: PresenceOptions },
): readonly Mark[] {
  const { zoom, palette, measure } = options;
  const { line, on } = paintOf(seen, palette);
  const width = (measure(words, mapFonts.presence) + 16) / zoom;
  const height = 19 / zoom;
  return [
    { kind: 'box', box: { ...at, width, height }, radius: height / 2, fill: line },
    {
      kind: 'text',
      at: { x: at.x + width / 2, y: at.y + 13.2 / zoom },
      text: words,
      font: { ...mapFonts.presence, size: mapFonts.presence.size / zoom },
      fill: on,
      align: 'middle',
      direction: directionOf(words),
      isDetail: false,
    },
  ];
}

function pointerText({ x, y }: Point, zoom: number): string {
  const points = [
    [0, 0],
    [5.6, 17.4],
    [8.7, 10.4],
    [16, 7.5],
  ] as const;
  const n = numberText;
  return `M${points.map(([dx, dy]) => `${n(x + dx / zoom)} ${n(y + dy / zoom)}`).join('L')}Z`;
}

function paintOf({ color }: SeenPresence, palette: Palette): { readonly line: string; readonly on: string } {
  return color === 'therapist' ? { line: palette.therapist, on: palette.onTherapist } : palette.people[color];
}

function boxOf(scene: Scene, id: string | null): Box | undefined {
  if (id === null) return undefined;
  const placements: ReadonlyMap<string, { readonly box: Box }> = scene.placements;
  const annotations: ReadonlyMap<string, Box> = scene.annotationBoxes;
  return placements.get(id)?.box ?? annotations.get(id);
}
