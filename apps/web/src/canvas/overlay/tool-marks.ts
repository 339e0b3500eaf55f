import type { InkColor } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import {
  drawBrush,
  drawDraft,
  drawGrips,
  drawGuides,
  drawInkPreview,
  drawInsertion,
  drawPresence,
  drawSelection,
  drawWalkLight,
} from '@undercurrent/scene';
import type { Mark, Measure, OverlayOptions, Scene, SceneItem } from '@undercurrent/scene';
import type { MapConnection, OtherPresence } from '../../connection/map-connection.ts';
import { useCamera } from '../../stores/camera.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import { useDrag } from '../../stores/drag.ts';
import type { Drag } from '../../stores/drag.ts';
import { useHover } from '../../stores/hover.ts';
import { paletteNow } from '../../stores/palette.ts';
import { useSelection } from '../../stores/selection.ts';
import { useTool } from '../../stores/tool.ts';
import { useWalk } from '../../stores/walk.ts';
import { selectableOf } from '../../tools/tool.ts';
import { penColorOf } from '../../connection/pen-color.ts';
import { penLook } from '../acts/pen-look.ts';
import type { ItemSource } from '../layers/item-source.ts';
import type { Lasers } from './lasers.ts';
import { GlidingCursors } from '../presence/gliding-cursors.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { gripsNow } from '../scenes/world.ts';
import { drawErasing } from './draw-erasing.ts';
import { useLiveMarks } from './live-marks.ts';
import { seenPresence } from './seen-presence.ts';
import { Slots } from './slots.ts';

export interface ToolMarksOptions {
  readonly connection: MapConnection;
  readonly shown: ShownScene;
  readonly measure: Measure;
}

/** No Yjs client has this id. */
const ownHand = -1;

/** What is drawn over the map: the selection, the others, the gap under a drag, the brush and the pen at work. */
export class ToolMarks implements ItemSource {
  readonly #options: ToolMarksOptions;
  readonly #slots = new Slots();
  #lasers: Lasers | null = null;
  readonly #cursors: GlidingCursors;
  readonly #listeners = new Set<() => void>();
  readonly #stops: readonly (() => void)[];
  #items: readonly SceneItem[] = [];
  #frame: number | null = null;
  #cursorRound = 0;

  constructor(options: ToolMarksOptions) {
    this.#options = options;
    const later = () => this.#schedule();
    this.#cursors = new GlidingCursors(() => {
      this.#cursorRound += 1;
      later();
    });
    const { others } = options.connection;
    this.#stops = [
      // The scene comes once a frame already: what lies over it must not come a frame later.
      options.shown.store.subscribe(() => this.#draw()),
      others.subscribe((now) => this.#aim(now)),
      ...[useCamera, useSelection, useDrag, useHover, useLiveMarks, useChrome, useComposer, useWalk].map(
        (store) => store.subscribe(later),
      ),
    ];
    this.#aim(others.getState());
    this.#draw();
  }

  readonly read = (): readonly SceneItem[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#cursors.dispose();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  #aim(others: readonly OtherPresence[]): void {
    const goals = new Map<number, Point>();
    // A server that is told to sends none; what was seen before is not drawn any more either.
    const isHidden = this.#options.connection.map.getState()?.areCursorsHidden ?? false;
    for (const { client, presence } of isHidden ? [] : others) {
      if (presence.cursor) goals.set(client, presence.cursor);
    }
    this.#cursors.aim(goals);
    if (!this.#lasers && others.some(({ presence }) => presence.laser)) this.#loadLasers();
    for (const { client, presence } of others) {
      this.#lasers?.point(client, presence.laser ? (goals.get(client) ?? null) : null, performance.now());
    }
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const { written: scene, still } = this.#options.shown.store.getState();
    if (!scene) return;
    const { zoom } = useCamera.getState().camera;
    const palette = paletteNow();
    const items = [
      ...this.#drawHands(scene, { palette, zoom }),
      ...this.#drawMarked(scene, still ?? scene, { palette, zoom }),
      this.#drawLight(scene, { palette, zoom }),
      this.#drawLasers({ palette, zoom }),
      this.#drawOthers(scene, { palette, zoom }),
    ];
    if (items.every((item, index) => item === this.#items[index])) return;
    this.#items = items;
    for (const listener of this.#listeners) listener();
  }

  /** What hands draw just now: a brush, a stroke. */
  #drawHands(scene: Scene, options: OverlayOptions): readonly SceneItem[] {
    const { brush, ink, draft } = useLiveMarks.getState();
    const { palette, zoom } = options;
    const { penColor, tool } = useTool.getState();
    const color: InkColor = penColor ?? penColorOf(this.#options.connection);
    return [
      this.#slots.fill('ink', [ink, color, palette], () =>
        ink ? drawInkPreview({ ...penLook(tool), points: ink, color }, palette) : [],
      ),
      this.#slots.fill('draft', [draft, color, palette], () =>
        draft ? drawDraft(scene, draft, { color, palette }) : [],
      ),
      this.#slots.fill('brush', [brush, palette, zoom], () => (brush ? drawBrush(brush, options) : [])),
    ];
  }

  /** What is marked on the map: the selection, the gap a card would go to, strokes under the eraser. */
  #drawMarked(scene: Scene, still: Scene, options: OverlayOptions): readonly SceneItem[] {
    const { ids } = useSelection.getState();
    const { erasing } = useHover.getState();
    const { guides } = useLiveMarks.getState();
    const { drag } = useDrag.getState();
    const after = useDrag.getState().gapAfter ?? useComposer.getState().after;
    const { palette, zoom } = options;
    return [
      this.#slots.fill('erasing', [erasing, scene, palette], () => drawErasing(scene, erasing, palette)),
      this.#slots.fill('gap', [after, still, palette, zoom], () => {
        const edge = after && still.edges.get(after);
        if (!edge) return [];
        return drawInsertion(still, { after: edge.from, before: edge.to, distance: 0 }, options);
      }),
      this.#slots.fill('selection', [ids, scene, palette, zoom], () => {
        const grips = gripsNow(this.#options.connection, scene);
        // An arrow's own two ends say that it is in hand; a box around it would say less.
        const isArrow = grips.some(({ kind }) => kind === 'end');
        return [...(isArrow ? [] : drawSelection(scene, ids, options)), ...drawGrips(grips, options)];
      }),
      this.#slots.fill('staying', [drag?.isCopy ? drag.ids : null, still], () => staying(still, drag)),
      this.#slots.fill('guides', [guides, palette, zoom], () => drawGuides(guides, options)),
    ];
  }

  /** The light of a walk. */
  #drawLight(scene: Scene, { palette, zoom }: OverlayOptions): SceneItem {
    const { light } = useWalk.getState();
    return this.#slots.fill('walk', [light, scene, palette], () =>
      light ? drawWalkLight(scene, light, { palette, zoom }) : [],
    );
  }

  /** The lights that hands point with; drawn anew each frame until they have faded. */
  #drawLasers({ palette, zoom }: OverlayOptions): SceneItem {
    const { laser } = useLiveMarks.getState();
    if (laser && !this.#lasers) this.#loadLasers();
    const nowMs = performance.now();
    this.#lasers?.point(ownHand, laser, nowMs);
    const marks = this.#lasers?.draw(nowMs, { palette, zoom }) ?? [];
    if (marks.length > 0) this.#schedule();
    return this.#slots.fill('laser', marks.length > 0 ? [nowMs] : [], () => marks);
  }

  #loadLasers(): void {
    // What can't be fetched is not drawn; the next light asks again.
    import('./lasers.ts').then(
      ({ Lasers }) => {
        this.#lasers ??= new Lasers(this.#options.connection);
        this.#schedule();
      },
      () => null,
    );
  }

  #drawOthers(scene: Scene, { palette, zoom }: OverlayOptions): SceneItem {
    const { connection, measure } = this.#options;
    const map = connection.map.getState();
    const others = connection.others.getState();
    const madeOf = [others, scene, map?.people, this.#cursorRound, palette, zoom];
    return this.#slots.fill('others', madeOf, (): readonly Mark[] => {
      if (!map) return [];
      const seen = others.map((other) => seenPresence(map, other, this.#cursors.at(other.client)));
      return drawPresence(scene, seen, { palette, zoom, measure });
    });
  }
}

/** What is copied, where it is: the copy is what moves. */
function staying({ items }: Scene, drag: Drag | null): readonly Mark[] {
  if (!drag?.isCopy) return [];
  const ids = new Set<string>(drag.ids);
  return items.flatMap(({ target, marks }) => (ids.has(selectableOf(target) ?? '') ? marks : []));
}
