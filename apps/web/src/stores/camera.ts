import type { Box, Point, Size } from '@undercurrent/geometry';
import { durations } from '@undercurrent/theme';
import { create } from 'zustand';
import { startMotion } from './motion.ts';

/** `x`, `y`: the map point at the canvas' top left corner. `zoom`: CSS px a map unit. */
export interface Camera extends Point {
  readonly zoom: number;
}

/** What the furniture covers at each side of the canvas, in CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const zoomLimits = { min: 0.08, max: 6, fitMax: 1.2, guideMax: 2.4 } as const;

/** What furniture covers, told by where a line of words starts and ends. */
export interface Covered {
  readonly top: number;
  readonly end: number;
  readonly bottom: number;
  readonly start: number;
}

interface CameraStore {
  readonly camera: Camera;
  /** The canvas in CSS px; 0 by 0 until it is measured. */
  readonly size: Size;
  /** Around everything drawn, and around what is selected, in map units; written by the canvas alone. */
  readonly content: Box | null;
  readonly selection: Box | null;
  readonly insets: Insets;
  readonly covered: Covered;
  readonly isRightToLeft: boolean;
  /** True until a hand moves the camera: the whole map is then kept in view as it grows. */
  readonly isFollowing: boolean;
  /** What another shows, in map units, while this device is led to it; any move of one's own hand lets go of it. */
  readonly guide: Box | null;
  readonly setSize: (size: Size) => void;
  readonly setContent: (content: Box | null) => void;
  readonly setSelection: (selection: Box | null) => void;
  readonly cover: (covered: Partial<Covered>) => void;
  /** The furniture stands the other way round when the words run from right to left. */
  readonly turn: (isRightToLeft: boolean) => void;
  /** By CSS px: the paper follows the hand. */
  readonly panBy: (byScreen: Point) => void;
  readonly zoomAt: (atScreen: Point, factor: number) => void;
  /** Around the middle of the free area, eased. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fitAll: () => void;
  readonly fitSelection: () => void;
  /** Without motion: the first look, and after the canvas changed its size. */
  readonly fitAllAtOnce: () => void;
  /** Brings a box to the middle of the free area at this zoom. */
  readonly closeUp: (box: Box, zoom: number) => void;
  /** Shows at least what another shows, eased; null lets go. */
  readonly lead: (guide: Box | null) => void;
  /** Moves as little as needed to bring a box into the free area. */
  readonly reveal: (box: Box) => void;
}

/** Where this device looks. Nothing that draws a card may subscribe to it: the canvas moves its layers instead. */
export const useCamera = create<CameraStore>()((set, get) => ({
  camera: { x: 0, y: 0, zoom: 1 },
  size: { width: 0, height: 0 },
  content: null,
  selection: null,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  covered: { top: 0, end: 0, bottom: 0, start: 0 },
  isRightToLeft: false,
  isFollowing: true,
  guide: null,
  setSize: (size) => set({ size }),
  setContent: (content) => set({ content }),
  setSelection: (selection) => set({ selection }),
  cover: (part) => {
    const covered = { ...get().covered, ...part };
    set({ covered, insets: insetsOf(covered, get().isRightToLeft) });
  },
  turn: (isRightToLeft) => set({ isRightToLeft, insets: insetsOf(get().covered, isRightToLeft) }),
  panBy: (byScreen) => look(panned(get().camera, byScreen), byHand),
  zoomAt: (atScreen, factor) => {
    const { camera } = get();
    look(zoomedAt(camera, atScreen, camera.zoom * factor), byHand);
  },
  zoomTo: (zoom) => glide(zoomedAt(goal(), middleOf(freeArea(get())), zoom), byHand),
  zoomBy: (factor) => get().zoomTo(goal().zoom * factor),
  fitAll: () => {
    const fitted = fit(get(), get().content);
    if (fitted) glide(fitted, { ...byHand, isFollowing: true });
  },
  fitSelection: () => {
    const fitted = fit(get(), get().selection);
    if (fitted) glide(fitted, byHand);
  },
  fitAllAtOnce: () => {
    const fitted = fit(get(), get().content);
    if (fitted) look(fitted, { isFollowing: true });
  },
  lead: (guide) => {
    set({ guide });
    const fitted = fit(get(), guide, zoomLimits.guideMax);
    if (fitted) glide(fitted, { isFollowing: false });
  },
  reveal: (box) => {
    const camera = goal();
    const by = shortestWayIn(toScreenBox(camera, box), freeArea(get()));
    if (by.x !== 0 || by.y !== 0) glide(panned(camera, by), { isFollowing: get().isFollowing });
  },
  closeUp: (box, zoom) => {
    const { size, insets } = get();
    const middle = middleOf(freeArea({ size, insets }));
    const at = middleOf(box);
    const near = clampZoom(zoom);
    glide({ x: at.x - middle.x / near, y: at.y - middle.y / near, zoom: near }, { isFollowing: false });
  },
}));

/** Whoever moves their own camera is led by nobody, and looks where they please. */
const byHand = { isFollowing: false, guide: null } as const;

/** A motion under way, and where it goes. */
let motion: { readonly to: Camera; readonly stop: () => void } | null = null;

/** Where the camera is, or will be when it has arrived: whoever decides by where it is in between, decides by chance. */
export function goal(): Camera {
  return motion?.to ?? useCamera.getState().camera;
}

/** How a camera goes on after it was moved. */
type Following = Pick<CameraStore, 'isFollowing'> & Partial<Pick<CameraStore, 'guide'>>;

function look(camera: Camera, following: Following): void {
  motion?.stop();
  motion = null;
  useCamera.setState({ camera, ...following });
}

function glide(to: Camera, following: Following): void {
  motion?.stop();
  useCamera.setState(following);
  const from = useCamera.getState().camera;
  let isOver = false;
  const stop = startMotion({
    durationMs: durations.layout,
    onFrame: (progress) => {
      isOver = progress === 1;
      if (isOver) motion = null;
      useCamera.setState({ camera: between(from, to, progress) });
    },
  });
  if (!isOver) motion = { to, stop };
}

/** Moves the camera for a while; the answer takes it back, unless it was moved again since. */
export function visit(go: () => void): () => void {
  const before = goal();
  const { isFollowing } = useCamera.getState();
  go();
  const there = goal();
  return () => {
    if (there === before || goal() !== there) return;
    const fitted = isFollowing ? fit(useCamera.getState(), useCamera.getState().content) : null;
    glide(fitted ?? before, { isFollowing });
  };
}

export function toMap(camera: Camera, atScreen: Point): Point {
  return { x: camera.x + atScreen.x / camera.zoom, y: camera.y + atScreen.y / camera.zoom };
}

export function toScreen(camera: Camera, atMap: Point): Point {
  return { x: (atMap.x - camera.x) * camera.zoom, y: (atMap.y - camera.y) * camera.zoom };
}

export function toScreenBox(camera: Camera, box: Box): Box {
  const { x, y } = toScreen(camera, box);
  return { x, y, width: box.width * camera.zoom, height: box.height * camera.zoom };
}

/** The part of the map that the canvas shows. */
export function visibleBox(camera: Camera, size: Size): Box {
  return { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom };
}

/** The part of the map in sight, where no furniture covers it. */
export function seenBox({ camera, size, insets }: Pick<CameraStore, 'camera' | 'size' | 'insets'>): Box {
  const area = freeArea({ size, insets });
  const { x, y } = toMap(camera, area);
  return { x, y, width: area.width / camera.zoom, height: area.height / camera.zoom };
}

/** The part of the canvas, in CSS px, that no furniture covers. */
export function freeArea({ size, insets }: { readonly size: Size; readonly insets: Insets }): Box {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
}

/**
 * The camera that shows a box as large as it goes in the free area, in its middle, and never larger than `maxZoom`.
 * Null before it is measured.
 */
export function fit(
  view: { readonly size: Size; readonly insets: Insets },
  box: Box | null,
  maxZoom: number = zoomLimits.fitMax,
): Camera | null {
  if (!box || view.size.width === 0 || view.size.height === 0) return null;
  const area = freeArea(view);
  // Where the room is low, as a tablet's lying down, more of it is the map's.
  const margin = Math.min(24, area.width / 20, area.height / 40);
  const zoom = Math.min(
    maxZoom,
    (area.width - 2 * margin) / Math.max(1, box.width),
    (area.height - 2 * margin) / Math.max(1, box.height),
  );
  const clamped = clampZoom(zoom);
  const middle = middleOf(area);
  return {
    x: box.x + box.width / 2 - middle.x / clamped,
    y: box.y + box.height / 2 - middle.y / clamped,
    zoom: clamped,
  };
}

function panned(camera: Camera, byScreen: Point): Camera {
  const { x, y, zoom } = camera;
  return { x: x - byScreen.x / zoom, y: y - byScreen.y / zoom, zoom };
}

function zoomedAt(camera: Camera, atScreen: Point, wanted: number): Camera {
  const zoom = clampZoom(wanted);
  const atMap = toMap(camera, atScreen);
  return { x: atMap.x - atScreen.x / zoom, y: atMap.y - atScreen.y / zoom, zoom };
}

function clampZoom(zoom: number): number {
  return Math.min(zoomLimits.max, Math.max(zoomLimits.min, zoom));
}

function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Zoom runs geometrically, and the point that both looks share stays put, so that nothing swings. */
function between(from: Camera, to: Camera, progress: number): Camera {
  if (progress === 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** progress;
  const part =
    Math.abs(to.zoom - from.zoom) < 1e-6
      ? progress
      : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom };
}

function shortestWayIn(box: Box, area: Box): Point {
  return {
    x: wayIn({ start: box.x, length: box.width }, { start: area.x, length: area.width }),
    y: wayIn({ start: box.y, length: box.height }, { start: area.y, length: area.height }),
  };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function wayIn(inner: Span, outer: Span): number {
  if (inner.start < outer.start || inner.length > outer.length) return outer.start - inner.start;
  return Math.min(0, outer.start + outer.length - inner.start - inner.length);
}

function insetsOf({ top, bottom, start, end }: Covered, isRightToLeft: boolean): Insets {
  return isRightToLeft ? { top, bottom, right: start, left: end } : { top, bottom, left: start, right: end };
}
