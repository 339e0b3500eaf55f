import type { SceneItem } from '@undercurrent/scene';

/** Where a layer's items come from: it is told whenever there are others. */
export interface ItemSource {
  readonly read: () => readonly SceneItem[];
  /** The keys of items that another layer has in hand. */
  readonly lifted?: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
}
