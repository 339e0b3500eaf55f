import type { Scene } from '@undercurrent/scene';
import { cssFont } from '@undercurrent/theme';
import type { FontFaceRule, FontUse } from './font-faces.ts';
import { facesFor, familyNames, fontUses, readUnicodeRange } from './font-faces.ts';

/** Done when the page can draw these characters in these fonts. */
export async function loadFonts(uses: readonly FontUse[]): Promise<void> {
  await Promise.allSettled(uses.map(({ font, text }) => document.fonts.load(cssFont(font), text)));
}

/**
 * The style sheet of a picture that stands alone: the faces its words are drawn in, as data inside it. They
 * come from our own origin, where the page itself has them from.
 */
export async function embedFonts(scene: Scene): Promise<string> {
  const faces = facesFor(declaredFaces(), fontUses(scene));
  const rules = await Promise.all(faces.map(embedFace));
  return rules.join('\n');
}

async function embedFace(face: FontFaceRule): Promise<string> {
  const response = await fetch(face.address);
  if (!response.ok) throw new Error(`A font answered ${response.status}`);
  const data = toBase64(new Uint8Array(await response.arrayBuffer()));
  const ranges = face.ranges.map(([low, high]) => `U+${low.toString(16)}-${high.toString(16)}`);
  return [
    `@font-face{font-family:'${face.family}'`,
    `font-style:${face.isItalic ? 'italic' : 'normal'}`,
    `font-weight:${face.weights.join(' ')}`,
    `src:url(data:font/woff2;base64,${data}) format('woff2')`,
    ...(ranges.length > 0 ? [`unicode-range:${ranges.join(',')}`] : []),
  ]
    .join(';')
    .concat('}');
}

function declaredFaces(): readonly FontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      const face = rule instanceof CSSFontFaceRule ? readFace(rule, sheet.href ?? location.href) : null;
      return face ? [face] : [];
    }),
  );
}

/** A sheet that did not come, since the line was cut, can't be read; the fonts are in one that did. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

function readFace({ style }: CSSFontFaceRule, base: string): FontFaceRule | null {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  const [family] = familyNames(style.getPropertyValue('font-family'));
  if (!address || !family) return null;
  const [low = 400, high = low] = style.getPropertyValue('font-weight').split(' ').map(weightOf);
  return {
    family,
    isItalic: style.getPropertyValue('font-style').startsWith('italic'),
    weights: [low, high],
    ranges: readUnicodeRange(style.getPropertyValue('unicode-range')),
    address: new URL(address, base).href,
  };
}

function weightOf(value: string): number {
  if (value === 'bold') return 700;
  const weight = Number.parseInt(value, 10);
  return Number.isNaN(weight) ? 400 : weight;
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
