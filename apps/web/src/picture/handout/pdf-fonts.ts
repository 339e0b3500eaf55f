import handCyrillic500 from '@fontsource/caveat/files/caveat-cyrillic-500-normal.woff?url';
import handCyrillic700 from '@fontsource/caveat/files/caveat-cyrillic-700-normal.woff?url';
import handLatin500 from '@fontsource/caveat/files/caveat-latin-500-normal.woff?url';
import handLatin700 from '@fontsource/caveat/files/caveat-latin-700-normal.woff?url';
import handMore500 from '@fontsource/caveat/files/caveat-latin-ext-500-normal.woff?url';
import handMore700 from '@fontsource/caveat/files/caveat-latin-ext-700-normal.woff?url';
import italic500 from '@fontsource/figtree/files/figtree-latin-500-italic.woff?url';
import plain500 from '@fontsource/figtree/files/figtree-latin-500-normal.woff?url';
import plain600 from '@fontsource/figtree/files/figtree-latin-600-normal.woff?url';
import plain700 from '@fontsource/figtree/files/figtree-latin-700-normal.woff?url';
import italicMore500 from '@fontsource/figtree/files/figtree-latin-ext-500-italic.woff?url';
import plainMore500 from '@fontsource/figtree/files/figtree-latin-ext-500-normal.woff?url';
import plainMore600 from '@fontsource/figtree/files/figtree-latin-ext-600-normal.woff?url';
import plainMore700 from '@fontsource/figtree/files/figtree-latin-ext-700-normal.woff?url';
import type { Font } from '@undercurrent/theme';

/**
 * The faces of a font as files that a PDF takes, each for other letters, the commonest first. The files of the screen
 * are packed otherwise, and of all weights in one: drawn from, they leave the page empty.
 */
export function facesOf({ family, weight, isItalic }: Font): readonly string[] {
  if (family === 'hand') {
    return weight < 600
      ? [handLatin500, handMore500, handCyrillic500]
      : [handLatin700, handMore700, handCyrillic700];
  }
  if (isItalic) return [italic500, italicMore500];
  if (weight < 550) return [plain500, plainMore500];
  return weight < 650 ? [plain600, plainMore600] : [plain700, plainMore700];
}

/** The bytes of a face, from our own origin. */
export async function fetchFace(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A font answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
