import { palettes } from '@undercurrent/theme';
import type { Palette } from '@undercurrent/theme';
import { useChrome } from './chrome.ts';

/** The colours of this screen as it is just now. */
export function paletteNow(): Palette {
  const { mode, contrast } = useChrome.getState();
  return palettes[contrast === 'high' ? (`${mode}Contrast` as const) : mode];
}
