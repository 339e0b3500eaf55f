import { browserPage } from '../../platform/page.ts';
import { useCamera } from '../../stores/camera.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { ItemLayer } from './item-layer.ts';
import type { ItemSource } from './item-source.ts';
import { onPixelRatio } from './pixel-ratio.ts';
import { createSceneSources } from './scene-sources.ts';

interface Drawn {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/**
 * Puts the four layers into a box and keeps them true to what they show and to the camera: paper, content, live (what
 * is dragged), tools (selection, others, what is being drawn). Gives back what takes them out again.
 */
export function mountLayers(box: HTMLElement, { shown, tools }: Drawn): () => void {
  const { paper, content, live } = createSceneSources(shown);
  const stops = [
    mountLayer(box, paper, { fades: false }),
    mountLayer(box, content, { fades: true }),
    mountLayer(box, live, { fades: false }),
    mountLayer(box, tools, { fades: false }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function mountLayer(box: HTMLElement, source: ItemSource, how: { readonly fades: boolean }): () => void {
  const layer = new ItemLayer(how);
  const { sheet } = layer;
  box.append(sheet.element);
  const resize = () => sheet.resize(useCamera.getState().size, devicePixelRatio);
  const show = () => layer.show(source.read(), source.lifted?.());
  sheet.look(useCamera.getState().camera);
  show();
  resize();
  const stops = [
    source.subscribe(show),
    useCamera.subscribe((now, before) => {
      if (now.camera !== before.camera) sheet.look(now.camera);
      if (now.size !== before.size) resize();
    }),
    onPixelRatio(resize),
    // Some browsers empty the canvases of a page that nobody sees.
    browserPage.onVisibility(() => sheet.ask()),
  ];
  return () => {
    for (const stop of stops) stop();
    sheet.dispose();
  };
}
