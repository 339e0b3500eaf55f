import type { TextMark } from '@undercurrent/scene';
import { printDotsPerInch, pointsPerInch } from '@undercurrent/scene/handout';
import type { Font } from '@undercurrent/theme';
import type { PDFDocument } from 'pdfkit';
import { createTextMeasure } from '../../platform/measure-text.ts';
import { paintMarks } from '../../platform/paint-marks.ts';
import { facesOf } from './pdf-fonts.ts';

/** Letters that are ordered and shaped by their neighbours: a browser does it, a PDF is told each by itself. */
const shaped =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

interface Stretch {
  readonly face: string;
  readonly text: string;
}

/** Every mark of words that this document can't set in letters, as a picture of them. */
export type TextPictures = ReadonlyMap<TextMark, TextPicture>;

interface TextPicture {
  readonly png: Uint8Array;
  /** In the mark's own units, from its left end and its baseline. */
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly above: number;
}

/** Draws words as letters where the fonts of the document have them all; selectable, and small. */
export function drawText(doc: PDFDocument, mark: TextMark, pictures: TextPictures): void {
  const picture = pictures.get(mark);
  if (picture) {
    doc.markContent('Span', { actual: mark.text });
    doc.image(picture.png, mark.at.x + picture.left, mark.at.y - picture.above, {
      width: picture.width,
      height: picture.height,
    });
    doc.endMarkedContent();
    return;
  }
  const stretches = stretchesOf(doc, mark) ?? [];
  const widths = stretches.map(({ face, text }) =>
    doc.font(face).fontSize(mark.font.size).widthOfString(text),
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  let x = mark.at.x - width * shareBefore(mark);
  doc.fillColor(mark.fill).fillOpacity(mark.opacity ?? 1);
  for (const [index, { face, text }] of stretches.entries()) {
    doc
      .font(face)
      .fontSize(mark.font.size)
      .text(text, x, mark.at.y, { lineBreak: false, baseline: 'alphabetic' });
    x += widths[index] ?? 0;
  }
}

/** Which share of a text lies left of where it is put. */
function shareBefore({ align, direction }: Pick<TextMark, 'align' | 'direction'>): number {
  if (align === 'middle') return 0.5;
  return (align === 'start') === (direction === 'ltr') ? 0 : 1;
}

/** Words in stretches of one face; null where a letter is in none of them, or must be shaped. */
function stretchesOf(doc: PDFDocument, { text, font }: TextMark): readonly Stretch[] | null {
  if (shaped.test(text)) return null;
  const stretches: { face: string; text: string }[] = [];
  for (const letter of text) {
    const face = faceWith(doc, letter, font, stretches.at(-1)?.face);
    if (!face) return null;
    const last = stretches.at(-1);
    if (last?.face === face) last.text += letter;
    else stretches.push({ face, text: letter });
  }
  return stretches;
}

/** The face of a font that has this letter; the one in use before any other. */
function faceWith(doc: PDFDocument, letter: string, font: Font, inUse: string | undefined): string | null {
  const point = letter.codePointAt(0) ?? 0;
  const has = (face: string) => doc.font(face)._font.font.hasGlyphForCodePoint(point);
  if (inUse !== undefined && has(inUse)) return inUse;
  return facesOf(font).find(has) ?? null;
}

/**
 * Pictures, painted by the browser, of words that the document can't set itself: Arabic and Hebrew, emoji, any letter
 * that our fonts lack. `scaleOf` says how many points a unit of a mark measures on the page.
 */
export async function paintTexts(
  doc: PDFDocument,
  marks: readonly TextMark[],
  scaleOf: (mark: TextMark) => number,
): Promise<TextPictures> {
  const measure = createTextMeasure();
  const pictures = new Map<TextMark, TextPicture>();
  for (const mark of marks) {
    if (mark.text.trim() === '' || stretchesOf(doc, mark)) continue;
    const { size } = mark.font;
    const textWidth = measure(mark.text, mark.font);
    const [width, height] = [textWidth + size, size * 2];
    const above = size * 1.4;
    const scale = (scaleOf(mark) * printDotsPerInch) / pointsPerInch;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas');
    context.scale(scale, scale);
    const at = { x: size / 2 + textWidth * shareBefore(mark), y: above };
    paintMarks(context, [{ ...mark, at, isDetail: false }], { pixelsPerUnit: scale });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('This browser paints no picture of words');
    pictures.set(mark, {
      png: new Uint8Array(await blob.arrayBuffer()),
      ...{ width: canvas.width / scale, height: canvas.height / scale },
      ...{ left: -size / 2 - textWidth * shareBefore(mark), above },
    });
  }
  return pictures;
}
