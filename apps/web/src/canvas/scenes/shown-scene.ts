import { phaseFocus } from '@undercurrent/cycle';
import type { Actor, AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { blend, createDanceComposer } from '@undercurrent/scene';
import type { DanceComposer, Measure, Scene } from '@undercurrent/scene';
import { durations } from '@undercurrent/theme';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { useTemplates } from '../../connection/waiting-places.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useDance } from '../../stores/dance.ts';
import { useDrag } from '../../stores/drag.ts';
import { startMotion } from '../../stores/motion.ts';
import { paletteNow } from '../../stores/palette.ts';
import { usePhase } from '../../stores/phase.ts';
import { foldedRoots, useRoots } from '../../stores/roots.ts';
import { useWalk } from '../../stores/walk.ts';
import { haveSameDrags, isSameDelta } from './derived.ts';
import { ghostsOf } from './ghosts.ts';
import { RemoteDrags } from './remote-drags.ts';
import { withoutWords } from '../words-editor/words-place.ts';
import { readerOf } from '../../words/ask.ts';
import { cardLabels } from '../../words/card-label.ts';
import { sceneTexts } from '../../words/scene-texts.ts';
import { useSpoken } from '../../words/spoken.ts';
import { useLiveMarks } from '../overlay/live-marks.ts';
import { withReshape } from './with-reshape.ts';
import { useWritingDraft, withDraft } from './writing-draft.ts';

type Selectable = CardId | AnnotationId;
type Delta = ReadonlyMap<Selectable, Point>;

/** What the canvas draws. `resting` is where a motion is going; without one they are the same. */
export interface Shown {
  readonly scene: Scene | null;
  /** The same with the words that are being written in place, which `scene` leaves to the editor. */
  readonly written: Scene | null;
  readonly resting: Scene | null;
  /** The scene from before a drag, or null while nothing is dragged. */
  readonly still: Scene | null;
}

export interface ShownSceneOptions {
  readonly map: StoreApi<CycleMap | null>;
  readonly others: StoreApi<readonly OtherPresence[]>;
  /** Who reads it on this seat: what is asked of them is put to them. */
  readonly speaker: StoreApi<Actor>;
  readonly measure: Measure;
}

/**
 * How a scene comes after another: `moving`, cards glide to their new places; `at-once`, a hand moves from dance to
 * dance; `softly`, the light went on to another card.
 */
type SceneChange = 'moving' | 'at-once' | 'softly';

/** Beyond this many cards a change is shown at once: a motion of all of them would stutter. */
const mostMovingCards = 300;
/** A card that moved less than this, in map units, does not call for a motion. */
const leastMove = 2;

/** The map as it is to be drawn now: drags of all hands applied, changes of place eased, at most once a frame. */
export class ShownScene {
  readonly store = createStore<Shown>()(() => ({ scene: null, written: null, resting: null, still: null }));
  readonly #options: ShownSceneOptions;
  #composer: DanceComposer;
  readonly #remoteDrags = new RemoteDrags();
  readonly #stops: readonly (() => void)[];
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stopMotion = () => {};
  #delta: Delta = new Map();
  #at = 0;
  #lit: CardId | null = null;

  constructor(options: ShownSceneOptions) {
    this.#options = options;
    this.#composer = createDanceComposer({ measure: options.measure });
    const later = () => this.#schedule();
    this.#stops = [
      options.map.subscribe(later),
      options.others.subscribe((now, before) => {
        if (!haveSameDrags(now, before)) later();
      }),
      useDrag.subscribe(later),
      useChrome.subscribe(later),
      usePhase.subscribe(later),
      useDance.subscribe(later),
      useRoots.subscribe(later),
      useTemplates.subscribe(later),
      options.speaker.subscribe(later),
      useSpoken.subscribe(later),
      useWalk.subscribe((now, before) => {
        if (now.light?.to !== before.light?.to) later();
      }),
      useWritingDraft.subscribe(later),
      useLiveMarks.subscribe((now, before) => {
        if (now.reshape !== before.reshape) later();
      }),
    ];
    this.refresh();
  }

  /** Composes now, for those who can't wait for the next frame. */
  refresh(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    const { speaker } = this.#options;
    const map = this.#options.map.getState();
    if (!map) return;
    const delta = this.#readDelta(map);
    const { at } = useDance.getState();
    const lit = useWalk.getState().light?.to ?? null;
    const options = {
      palette: paletteNow(),
      texts: sceneTexts(map),
      labels: cardLabels(),
      centers: delta,
      foldedRoots: foldedRoots(map.people),
      ghosts: ghostsOf(map, readerOf(speaker.getState())),
      // Comparing dances puts the eyes elsewhere itself.
      spotlight: lit === null ? null : new Set([lit]),
      focus: at === 0 ? phaseFocus[usePhase.getState().phase] : null,
    };
    const drafted = withReshape(
      withDraft(map, useWritingDraft.getState().draft),
      useLiveMarks.getState().reshape,
    );
    const change = at !== this.#at ? 'at-once' : lit !== this.#lit ? 'softly' : 'moving';
    this.#at = at;
    this.#lit = lit;
    this.#show(this.#composer.compose(drafted, options, at), delta, change);
  }

  /** Measures every text anew: a font has come. */
  forgetTexts(): void {
    this.#composer = createDanceComposer({ measure: this.#options.measure });
    this.#schedule();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#stopMotion();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => this.refresh());
  }

  #readDelta(map: CycleMap): Delta {
    const delta = new Map(this.#remoteDrags.read(this.#options.others.getState(), map, performance.now()));
    const { drag } = useDrag.getState();
    for (const id of drag?.ids ?? []) if (drag) delta.set(id, drag.by);
    const { waitsMs } = this.#remoteDrags;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = waitsMs === null ? null : setTimeout(() => this.#schedule(), waitsMs);
    return isSameDelta(delta, this.#delta) ? this.#delta : delta;
  }

  #show(next: Scene, delta: Delta, change: SceneChange): void {
    const { written, still, resting } = this.store.getState();
    const wasDragging = this.#delta.size > 0;
    const isDragging = delta.size > 0;
    this.#delta = delta;
    this.#stopMotion();
    if (written === null || isDragging || !isMotion(written, next, change)) {
      const before = wasDragging ? still : resting;
      return this.#put(next, next, isDragging ? before : null);
    }
    this.#stopMotion = startMotion({
      durationMs: durations.layout,
      onFrame: (progress) =>
        this.#put(blend(written, next, progress, { isCrossfaded: change === 'softly' }), next, null),
    });
  }

  #put(written: Scene, resting: Scene, still: Scene | null): void {
    const { draft } = useWritingDraft.getState();
    const scene = draft ? withoutWords(written, draft.id) : written;
    this.store.setState({ scene, written, resting, still });
  }
}

/** Cards that move are followed by eye; so is a light that goes on. What a hand slides is where the hand is. */
function isMotion(from: Scene, to: Scene, change: SceneChange): boolean {
  return change === 'softly'
    ? to.placements.size <= mostMovingCards
    : change === 'moving' && hasMoved(from, to);
}

function hasMoved(from: Scene, to: Scene): boolean {
  if (to.placements.size > mostMovingCards) return false;
  for (const [id, { box }] of to.placements) {
    const before = from.placements.get(id)?.box;
    if (before && Math.hypot(before.x - box.x, before.y - box.y) > leastMove) return true;
  }
  return from.layout !== to.layout;
}
