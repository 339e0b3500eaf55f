import type { Alignment } from '@undercurrent/geometry';
import { draws } from '../connection/choose-tool.ts';
import type { MapConnection } from '../connection/map-connection.ts';
import { systemClock } from '../platform/clock.ts';
import { newAnnotationId } from '../platform/new-ids.ts';
import { useAlign } from '../stores/align.ts';
import { useArrowTips } from '../stores/arrow-tips.ts';
import { toScreenBox, useCamera } from '../stores/camera.ts';
import { useContextMenu } from '../stores/context-menu.ts';
import { useDance } from '../stores/dance.ts';
import { useHand } from '../stores/hand.ts';
import { useDrag } from '../stores/drag.ts';
import { useTool } from '../stores/tool.ts';
import { useSelection } from '../stores/selection.ts';
import { selectableOf } from '../tools/tool.ts';
import { askNext } from './acts/ask-next.ts';
import { Nudging } from './acts/nudging.ts';
import { createPerformer, preview } from './acts/performer.ts';
import { deleteSelection, selectAll, shiftSelection, walkSelection } from './acts/selection-acts.ts';
import { ToolRunner } from './acts/tool-runner.ts';
import { listenToCameraGestures } from './input/camera-gestures.ts';
import { PointerAdapter } from './input/pointer-adapter.ts';
import type { MenuPress } from './input/pointer-adapter.ts';
import type { KeyWish } from './keys/canvas-keys.ts';
import { readKey } from './keys/canvas-keys.ts';
import { useLiveMarks } from './overlay/live-marks.ts';
import { arrowTips } from './scenes/arrow-tips.ts';
import type { ShownScene } from './scenes/shown-scene.ts';
import { createWorld, isOnMap, targetAt } from './scenes/world.ts';

export interface CanvasWorkOptions {
  readonly connection: MapConnection;
  readonly shown: ShownScene;
  /** The element that hears pointers and keys. */
  readonly surface: HTMLElement;
}

/** Tools that choose what lies on the map. */
const choosing: ReadonlySet<string> = new Set(['select', 'several']);

/** The map is drawn first. */
const clipAfterMs = 600;

/** The hands on the canvas: pointers, wheel and keys become acts, for as long as the canvas is there. */
export class CanvasWork {
  readonly #connection: MapConnection;
  readonly #tools: ToolRunner;
  readonly #pointers: PointerAdapter;
  readonly #nudging: Nudging;
  readonly #surface: HTMLElement;
  readonly #stopGestures: () => void;
  readonly #listening = new AbortController();
  readonly #stopWaiting: () => void;
  #stopClip = () => {};

  constructor({ connection, shown, surface }: CanvasWorkOptions) {
    this.#connection = connection;
    this.#surface = surface;
    const perform = createPerformer({ connection, shown, newAnnotationId });
    this.#tools = new ToolRunner({ connection, world: createWorld(connection, shown), perform });
    this.#pointers = new PointerAdapter({
      element: surface,
      feed: (input) => this.#tools.feed(input),
      targetAt: (at, reach) => targetAt(connection, shown.store.getState().resting, { at, reach }),
      showCursor: (cursor) => {
        connection.showPresence({ cursor });
        if (cursor) useHand.getState().follow(cursor);
      },
      wantsEveryPoint: () => useTool.getState().tool === 'pen',
      leavesMarks: () => draws(useTool.getState().tool) || useTool.getState().tool === 'eraser',
      holdsForMenu: () => choosing.has(useTool.getState().tool),
      dragsThings,
      openMenu: (press) => this.#openMenuAt(press),
      after: systemClock.after,
    });
    this.#nudging = new Nudging({
      preview: (ids, by) => preview(connection, { ids, by }, null),
      drop: (ids, by) => {
        perform({ kind: 'run', act: { name: 'move', ids, by } });
        preview(connection, null, null);
      },
      giveUp: () => preview(connection, null, null),
      isOnMap: (id) => isOnMap(connection, id),
      after: systemClock.after,
    });
    const align = async (how: Alignment) => {
      const { alignSelection } = await import('./acts/align-selection.ts');
      const { resting } = shown.store.getState();
      if (resting) alignSelection(connection, resting, how);
    };
    useAlign.setState({ align: (how) => void align(how) });
    useArrowTips.setState({
      read: () => {
        const map = connection.map.getState();
        const { resting } = shown.store.getState();
        return map && resting ? arrowTips(map, resting) : new Map();
      },
    });
    this.#stopGestures = listenToCameraGestures(surface);
    this.#listenToKeys(surface);
    this.#stopWaiting = systemClock.after(clipAfterMs, () => void this.#startClip(shown));
  }

  dispose(): void {
    useAlign.setState({ align: null });
    useArrowTips.setState({ read: null });
    this.#nudging.finish();
    this.#listening.abort();
    this.#stopWaiting();
    this.#stopClip();
    this.#stopGestures();
    this.#pointers.dispose();
    this.#tools.dispose();
    this.#connection.showPresence({ cursor: null, drag: null });
  }

  /** What copies and pastes comes while the map is looked at; what can't be fetched leaves the clipboard to the browser. */
  async #startClip(shown: ShownScene): Promise<void> {
    const loaded = await import('./clip/clip-work.ts').catch(() => null);
    if (!loaded || this.#listening.signal.aborted) return;
    this.#stopClip = loaded.startClipWork({ connection: this.#connection, shown });
  }

  #listenToKeys(surface: HTMLElement): void {
    const options = { signal: this.#listening.signal };
    surface.addEventListener('keydown', (event) => this.#keyDown(event), options);
    surface.addEventListener(
      'keyup',
      ({ key }) => {
        if (key === ' ') this.#pointers.setPanning(false);
        if (key.startsWith('Arrow')) this.#nudging.finish();
      },
      options,
    );
    surface.addEventListener(
      'blur',
      () => {
        this.#pointers.setPanning(false);
        this.#nudging.finish();
      },
      options,
    );
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const press = {
      key: event.key,
      isCommand: event.ctrlKey || event.metaKey,
      isShift: event.shiftKey,
      isAlt: event.altKey,
    };
    const wish = readKey(press, useSelection.getState().ids.length > 0);
    if (wish && this.#grant(wish)) event.preventDefault();
  }

  /** False when there is nothing to do, so that the key goes its own way. */
  #grant(wish: KeyWish): boolean {
    const map = this.#connection.map.getState();
    if (!map) return false;
    if (wish.kind !== 'nudge') this.#nudging.finish();
    switch (wish.kind) {
      case 'nudge':
        if (!useDance.getState().isOn) this.#nudging.push(useSelection.getState().ids, wish.by);
        return true;
      case 'walk':
        return walkSelection(map, wish.towards);
      case 'shift':
        shiftSelection(this.#connection, wish.towards);
        return true;
      case 'select-all':
        selectAll(map);
        return true;
      case 'delete':
        deleteSelection(this.#connection);
        return true;
      case 'duplicate':
        void this.#duplicate();
        return true;
      default:
        return this.#grantHere(wish);
    }
  }

  async #duplicate(): Promise<void> {
    const { duplicateSelection } = await import('./acts/duplicate-selection.ts');
    duplicateSelection(this.#connection);
  }

  /** The menu of a key stands below what is selected, or in the middle of the map. */
  #openMenuBeside(): void {
    const { camera, selection, size } = useCamera.getState();
    const box = selection
      ? toScreenBox(camera, selection)
      : { x: size.width / 2, y: size.height / 2, width: 0, height: 0 };
    const from = this.#surface.getBoundingClientRect();
    useContextMenu.getState().open({ x: from.x + box.x + box.width / 2, y: from.y + box.y + box.height });
  }

  /** The menu of a pointer is about what lies under it, an arrow of the ring too, or about all that is selected when that is part of it. */
  #openMenuAt({ target, atPage }: MenuPress): void {
    this.#tools.feed({ kind: 'interrupt' });
    const { ids, select } = useSelection.getState();
    const id = selectableOf(target);
    if (id === null ? ids.length > 0 : !ids.includes(id)) select(id === null ? [] : [id]);
    useContextMenu.getState().open(atPage, target?.kind === 'edge' ? target : null);
  }

  #grantHere(wish: KeyWish): boolean {
    switch (wish.kind) {
      case 'edit':
        this.#tools.feed({ kind: 'complete' });
        return true;
      case 'cancel':
        this.#tools.feed({ kind: 'cancel' });
        return true;
      case 'pan':
        this.#pointers.setPanning(true);
        return true;
      case 'next':
        return askNext(this.#connection);
      case 'menu':
        this.#openMenuBeside();
        return true;
      default:
        return grantCamera(wish);
    }
  }
}

/** A drag, a brush, and what is drawn or made larger by its corner; Escape ends each of them under the hand. */
function dragsThings(): boolean {
  const { brush, draft, reshape } = useLiveMarks.getState();
  return useDrag.getState().drag !== null || brush !== null || draft !== null || reshape !== null;
}

function grantCamera(wish: KeyWish): boolean {
  const camera = useCamera.getState();
  switch (wish.kind) {
    case 'zoom':
      camera.zoomBy(wish.factor);
      return true;
    case 'fit-all':
      camera.fitAll();
      return true;
    case 'fit-selection':
      camera.fitSelection();
      return true;
    case 'whole-size':
      camera.zoomTo(1);
      return true;
    default:
      return false;
  }
}
