import { hitTest } from '@undercurrent/scene';
import type { MapConnection } from '../connection/map-connection.ts';
import { systemClock } from '../platform/clock.ts';
import { newAnnotationId } from '../platform/new-ids.ts';
import { useCamera } from '../stores/camera.ts';
import { useDance } from '../stores/dance.ts';
import { useTool } from '../stores/tool.ts';
import { useSelection } from '../stores/selection.ts';
import { Nudging } from './acts/nudging.ts';
import { createPerformer, preview } from './acts/performer.ts';
import {
  deleteSelection,
  duplicateSelection,
  selectAll,
  shiftSelection,
  walkSelection,
} from './acts/selection-acts.ts';
import { ToolRunner } from './acts/tool-runner.ts';
import { listenToCameraGestures } from './input/camera-gestures.ts';
import { PointerAdapter } from './input/pointer-adapter.ts';
import type { KeyWish } from './keys/canvas-keys.ts';
import { readKey } from './keys/canvas-keys.ts';
import type { ShownScene } from './scenes/shown-scene.ts';
import { createWorld } from './scenes/world.ts';

export interface CanvasWorkOptions {
  readonly connection: MapConnection;
  readonly shown: ShownScene;
  /** The element that hears pointers and keys. */
  readonly surface: HTMLElement;
}

/** The hands on the canvas: pointers, wheel and keys become acts, for as long as the canvas is there. */
export class CanvasWork {
  readonly #connection: MapConnection;
  readonly #tools: ToolRunner;
  readonly #pointers: PointerAdapter;
  readonly #nudging: Nudging;
  readonly #stopGestures: () => void;
  readonly #listening = new AbortController();

  constructor({ connection, shown, surface }: CanvasWorkOptions) {
    this.#connection = connection;
    const perform = createPerformer({ connection, shown, newAnnotationId });
    this.#tools = new ToolRunner({ connection, world: createWorld(connection, shown), perform });
    this.#pointers = new PointerAdapter({
      element: surface,
      feed: (input) => this.#tools.feed(input),
      targetAt: (at, slop) => {
        const { resting } = shown.store.getState();
        return resting && hitTest(resting, at, slop);
      },
      showCursor: (cursor) => connection.showPresence({ cursor }),
      wantsEveryPoint: () => useTool.getState().tool === 'pen',
    });
    this.#nudging = new Nudging({
      preview: (ids, by) => preview(connection, { ids, by }, null),
      drop: (ids, by) => {
        perform({ kind: 'run', act: { name: 'move', ids, by } });
        preview(connection, null, null);
      },
      after: systemClock.after,
    });
    this.#stopGestures = listenToCameraGestures(surface);
    this.#listenToKeys(surface);
  }

  dispose(): void {
    this.#nudging.finish();
    this.#listening.abort();
    this.#stopGestures();
    this.#pointers.dispose();
    this.#tools.dispose();
    this.#connection.showPresence({ cursor: null, drag: null });
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
        duplicateSelection(this.#connection);
        return true;
      default:
        return this.#grantHere(wish);
    }
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
      default:
        return grantCamera(wish);
    }
  }
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
