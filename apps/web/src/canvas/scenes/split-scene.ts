import type { Scene, SceneItem } from '@undercurrent/scene';

/** A scene's items by the Konva layer that draws them. */
export interface SplitScene {
  readonly paper: readonly SceneItem[];
  readonly content: readonly SceneItem[];
  /** What a hand moves just now, and everything that moves with it. */
  readonly live: readonly SceneItem[];
  /** The keys of what is live: the content layer keeps them and does not draw them. */
  readonly lifted: ReadonlySet<string>;
}

const nothing: readonly SceneItem[] = [];
const noKeys: ReadonlySet<string> = new Set();

/**
 * Shares a scene out over the layers. While something is dragged, `still` is the scene from before: what is no
 * longer as it was there goes to the live layer, so that a frame of the drag redraws only that.
 */
export function splitScene(scene: Scene, still: Scene | null): SplitScene {
  const paper = scene.items.filter(isPaper);
  const content = scene.items.filter((item) => !isPaper(item));
  if (!still) return { paper, content, live: nothing, lifted: noKeys };
  const before = new Set(still.items);
  const live = content.filter((item) => !before.has(item));
  return { paper, content, live, lifted: new Set(live.map(({ key }) => key)) };
}

function isPaper(item: SceneItem): boolean {
  return item.target === null && item.marks.some((mark) => mark.kind === 'gradient');
}
