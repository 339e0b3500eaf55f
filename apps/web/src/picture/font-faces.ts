import type { Mark, Scene } from '@undercurrent/scene';
import type { Font } from '@undercurrent/theme';
import { families } from '@undercurrent/theme';

/** A face as a style sheet declares it. */
export interface FontFaceRule {
  readonly family: string;
  readonly isItalic: boolean;
  /** Both the same for a face of one weight. */
  readonly weights: readonly [number, number];
  /** The code points it draws, as from-to pairs; empty for all. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Absolute. */
  readonly address: string;
}

/** A font of a picture, and every character drawn in it. */
export interface FontUse {
  readonly font: Font;
  readonly text: string;
}

/** The fonts a scene draws with, each once, with their characters. */
export const fontUses = (scene: Scene): readonly FontUse[] =>
  fontUsesOf(scene.items.flatMap((item): readonly Mark[] => item.marks));

/** The fonts that marks are drawn with, each once, with their characters. */
export function fontUsesOf(marks: readonly Mark[]): readonly FontUse[] {
  const uses = new Map<string, { font: Font; characters: Set<string> }>();
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const key = `${mark.font.family} ${mark.font.weight} ${mark.font.isItalic === true}`;
    const use = uses.get(key) ?? { font: mark.font, characters: new Set() };
    for (const character of mark.text) use.characters.add(character);
    uses.set(key, use);
  }
  return [...uses.values()].map(({ font, characters }) => ({ font, text: [...characters].join('') }));
}

/** Of all faces those that draw some of these characters, each once. */
export function facesFor(faces: readonly FontFaceRule[], uses: readonly FontUse[]): readonly FontFaceRule[] {
  const needed = new Set<FontFaceRule>();
  for (const { font, text } of uses) {
    const names = familyNames(families[font.family]);
    const name = names.find((candidate) => faces.some((face) => face.family === candidate));
    const ofFamily = faces.filter((face) => face.family === name);
    const ofStyle = ofFamily.filter((face) => face.isItalic === (font.isItalic === true));
    for (const face of nearestWeight(ofStyle.length > 0 ? ofStyle : ofFamily, font.weight)) {
      if ([...text].some((character) => draws(face, character.codePointAt(0) ?? 0))) needed.add(face);
    }
  }
  return faces.filter((face) => needed.has(face));
}

/** `U+0-FF, U+131` as pairs of code points. */
export function readUnicodeRange(range: string): readonly (readonly [number, number])[] {
  return range.split(',').flatMap((part) => {
    const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part);
    const [, from, to] = match ?? [];
    if (!from) return [];
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    const high = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16);
    return [[low, high] as const];
  });
}

/** `'Figtree Variable', system-ui` as names. */
export const familyNames = (list: string): readonly string[] =>
  list.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''));

function nearestWeight(faces: readonly FontFaceRule[], weight: number): readonly FontFaceRule[] {
  const distance = ({ weights: [low, high] }: FontFaceRule) => Math.max(low - weight, weight - high, 0);
  const least = Math.min(...faces.map(distance));
  return faces.filter((face) => distance(face) === least);
}

function draws(face: FontFaceRule, point: number): boolean {
  return face.ranges.length === 0 || face.ranges.some(([low, high]) => low <= point && point <= high);
}
