import type { Box } from '@undercurrent/geometry';
import type { TextMark } from '@undercurrent/scene';
import { pointsPerInch, printDotsPerInch } from '@undercurrent/scene/handout';
import type { Handout, HandoutBlock } from '@undercurrent/scene/handout';
import type { Font } from '@undercurrent/theme';
import type { PDFDocument } from 'pdfkit';
import { createTextMeasure } from '../../platform/measure-text.ts';
import { paintPart } from './paint-handout.ts';
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
  readonly jpeg: Uint8Array;
  /** In the mark's own units. */
  readonly box: Box;
}

/** Draws words as letters where the fonts of the document have them all; selectable, and small. */
export function drawText(doc: PDFDocument, mark: TextMark, pictures: TextPictures): void {
  const picture = pictures.get(mark);
  if (picture) {
    doc.markContent('Span', { actual: mark.text });
    const { x, y, width, height } = picture.box;
    doc.image(picture.jpeg, x, y, { width, height });
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
 * Pictures of words that the document can't set itself, painted by the browser: Arabic and Hebrew, emoji, any letter
 * that our fonts lack. Each is cut out of its page as that is painted everywhere else, with what lies behind it.
 */
export async function paintTexts(doc: PDFDocument, handout: Handout): Promise<TextPictures> {
  const measure = createTextMeasure();
  const pictures = new Map<TextMark, TextPicture>();
  for (const [page, { blocks }] of handout.pages.entries()) {
    for (const { block, mark } of blocks.flatMap(textsIn)) {
      if (mark.text.trim() === '' || stretchesOf(doc, mark)) continue;
      const width = measure(mark.text, mark.font);
      const { size } = mark.font;
      const box = {
        ...{ x: mark.at.x - width * shareBefore(mark), y: mark.at.y - size },
        ...{ width, height: size * 1.35 },
      };
      pictures.set(mark, { box, jpeg: await cutOut(handout, page, boxOnPage(block, box)) });
    }
  }
  return pictures;
}

const textsIn = (block: HandoutBlock) =>
  block.marks.flatMap((mark) => (mark.kind === 'text' ? [{ block, mark }] : []));

/** Where on its page a box of a block lies, in points. */
function boxOnPage({ inset }: HandoutBlock, { x, y, width, height }: Box): Box {
  if (!inset) return { x, y, width, height };
  const { box, from, scale } = inset;
  return {
    ...{ x: box.x + (x - from.x) * scale, y: box.y + (y - from.y) * scale },
    ...{ width: width * scale, height: height * scale },
  };
}

/** As JPEG: a PNG that knows of transparency would be unpacked by a worker, which our pages do without. */
async function cutOut(handout: Handout, page: number, box: Box): Promise<Uint8Array> {
  const scale = (2 * printDotsPerInch) / pointsPerInch;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(box.width * scale));
  canvas.height = Math.max(1, Math.round(box.height * scale));
  paintPart(canvas, handout, { page, from: box, scale });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
  if (!blob) throw new Error('This browser paints no picture of words');
  return new Uint8Array(await blob.arrayBuffer());
}
