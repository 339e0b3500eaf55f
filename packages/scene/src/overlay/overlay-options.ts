import type { Palette } from '@undercurrent/theme';

/** What overlays are drawn with. They keep their size on the screen: `zoom` is CSS px a map unit. */
export interface OverlayOptions {
  readonly palette: Palette;
  readonly zoom: number;
}
