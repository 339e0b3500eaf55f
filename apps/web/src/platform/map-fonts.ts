import type { Font } from '@undercurrent/theme';
import { cssFont, mapFonts } from '@undercurrent/theme';

/** A canvas draws with a fallback, and never again, when its font comes too late. */
const longestWaitMs = 4_000;

/** Done when every font of the map is there, or has had its time: words in a fallback beat no words. */
export async function loadMapFonts(): Promise<void> {
  const wanted: readonly Font[] = Object.values(mapFonts);
  const italic = { ...mapFonts.cardWords, isItalic: true };
  const loading = [...wanted, italic].map((font) => document.fonts.load(cssFont(font)));
  const tooLate = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
  await Promise.race([Promise.allSettled(loading), tooLate]);
}

/** Tells when a font came later, such as the part of it that has an accented letter. */
export function onFontsLoaded(listener: () => void): () => void {
  document.fonts.addEventListener('loadingdone', listener);
  return () => document.fonts.removeEventListener('loadingdone', listener);
}
