import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { ItemCache } from './item-cache.ts';
import type { FocusArea } from './quiet.ts';
import type { Wrap } from './text/wrap.ts';
import type { SceneTexts } from './texts.ts';

/** What items are made with. */
export interface ItemTools {
  readonly palette: Palette;
  readonly texts: SceneTexts;
  readonly wrap: Wrap;
  readonly cache: ItemCache;
  readonly centers: ReadonlyMap<CardId | AnnotationId, Point>;
  readonly hidden: ReadonlySet<CardId | AnnotationId>;
  /** Null: everything is in focus. */
  readonly focus: ReadonlySet<FocusArea> | null;
  readonly ghosts: ReadonlySet<CardId>;
}
