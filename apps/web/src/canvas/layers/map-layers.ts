import { Layer } from 'konva/lib/Layer.js';
import { Stage } from 'konva/lib/Stage.js';
import { useCamera } from '../../stores/camera.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import type { SplitScene } from '../scenes/split-scene.ts';
import { splitScene } from '../scenes/split-scene.ts';
import { ItemLayer } from './item-layer.ts';
import type { ItemSource } from './item-source.ts';
import { onPixelRatio } from './pixel-ratio.ts';

export interface MapLayersOptions {
  readonly container: HTMLDivElement;
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/**
 * Konva's stage with its four layers: paper, content, live (what is dragged), tools (selection, others, what is
 * being drawn). They follow the scene and the camera by themselves: a frame of panning or dragging renders no
 * React component. Konva is used without its React bindings, whose own renderer is 40 kB (gzip) of first load.
 */
export class MapLayers {
  readonly #stage: Stage;
  readonly #layers: readonly ItemLayer[];
  readonly #stops: readonly (() => void)[];

  constructor({ container, shown, tools }: MapLayersOptions) {
    this.#stage = new Stage({ container, ...useCamera.getState().size, listening: false });
    const { paper, content, live } = createSources(shown);
    const sources = [paper, content, live, tools];
    this.#layers = sources.map((source) => this.#add({ fades: source === content }));
    this.#stops = [
      ...sources.map((source, index) => this.#follow(source, this.#layers[index])),
      useCamera.subscribe((now, before) => {
        if (now.size !== before.size) this.#stage.size(now.size);
        if (now.camera !== before.camera || now.size !== before.size) this.#look();
      }),
      onPixelRatio((ratio) => {
        for (const layer of this.#layers) layer.sharpen(ratio);
      }),
    ];
    this.#look();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    for (const layer of this.#layers) layer.dispose();
    this.#stage.destroy();
  }

  #add(options: { readonly fades: boolean }): ItemLayer {
    const layer = new Layer({ listening: false });
    this.#stage.add(layer);
    return new ItemLayer(layer, options);
  }

  #follow(source: ItemSource, layer: ItemLayer | undefined): () => void {
    const show = () => layer?.show(source.read(), source.lifted?.());
    show();
    return source.subscribe(show);
  }

  #look(): void {
    const { camera, size } = useCamera.getState();
    for (const layer of this.#layers) layer.look(camera, size);
  }
}

function createSources(shown: ShownScene) {
  let splitOf: object | null = null;
  let split: SplitScene = { paper: [], content: [], live: [], lifted: new Set() };
  const now = (): SplitScene => {
    const state = shown.store.getState();
    if (state !== splitOf && state.scene) split = splitScene(state.scene, state.still);
    splitOf = state;
    return split;
  };
  const subscribe = (listener: () => void) => shown.store.subscribe(listener);
  return {
    paper: { read: () => now().paper, subscribe },
    content: { read: () => now().content, lifted: () => now().lifted, subscribe },
    live: { read: () => now().live, subscribe },
  } as const satisfies Record<string, ItemSource>;
}
