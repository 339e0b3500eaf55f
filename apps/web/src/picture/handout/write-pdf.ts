import type { BoxMark, GradientMark, Mark, PathMark, Stroke, TextMark } from '@undercurrent/scene';
import type { BlockRole, Handout, HandoutBlock } from '@undercurrent/scene/handout';
import type { PDFDocument as Document } from 'pdfkit';
import { facesOf, fetchFace } from './pdf-fonts.ts';
import { drawText, paintTexts } from './pdf-text.ts';
import type { TextPictures } from './pdf-text.ts';

/** What a PDF says of itself: nothing of whom it is about. */
interface PdfWords {
  readonly title: string;
  readonly language: string;
}

/** What each block is to whoever has the document read aloud. */
const tags: Readonly<Record<Exclude<BlockRole, 'decoration'>, string>> = {
  title: 'H1',
  heading: 'H2',
  paragraph: 'P',
  figure: 'Figure',
};
/** A shadow is drawn as on a screen: as this many boxes, one in the other. */
const shadowSteps = 3;

/** A handout as a tagged PDF: the same marks as on the screen, as shapes and as letters that can be selected. */
export async function writePdf(handout: Handout, { title, language }: PdfWords): Promise<Blob> {
  const { pages } = handout;
  const [{ PDFDocument }, { toBlob }] = await Promise.all([import('pdfkit'), import('pdfkit/output')]);
  const doc = new PDFDocument({
    ...{ autoFirstPage: false, font: null, pdfVersion: '1.7' },
    ...{ tagged: true, displayTitle: true, lang: language },
    info: { Title: title },
  });
  const blob = toBlob(doc);
  const texts = pages.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  await loadFaces(doc, texts);
  const pictures = await paintTexts(doc, handout);
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  for (const { size, blocks } of pages) {
    doc.addPage({ size: [size.width, size.height], margin: 0 });
    for (const block of blocks) {
      if (block.role === 'decoration') {
        doc.markContent('Artifact', { type: 'Layout' });
        drawBlock(doc, block, pictures);
        doc.endMarkedContent();
        continue;
      }
      const options = block.role === 'figure' ? { alt: block.text } : {};
      whole.add(doc.struct(tags[block.role], options, [() => drawBlock(doc, block, pictures)]));
    }
  }
  whole.end();
  doc.end();
  return blob;
}

const textsOf = ({ marks }: HandoutBlock): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

async function loadFaces(doc: Document, texts: readonly TextMark[]): Promise<void> {
  const addresses = new Set(texts.flatMap(({ font }) => facesOf(font)));
  const faces = await Promise.all([...addresses].map(async (face) => [face, await fetchFace(face)] as const));
  for (const [face, bytes] of faces) doc.registerFont(face, bytes);
}

function drawBlock(doc: Document, { marks, inset }: HandoutBlock, pictures: TextPictures): void {
  doc.save();
  if (inset) {
    const { box, radius, scale, from } = inset;
    doc.roundedRect(box.x, box.y, box.width, box.height, radius).clip();
    doc.translate(box.x, box.y).scale(scale).translate(-from.x, -from.y);
  }
  doc.lineCap('round').lineJoin('round');
  for (const mark of marks) drawMark(doc, mark, pictures);
  doc.restore();
}

function drawMark(doc: Document, mark: Mark, pictures: TextPictures): void {
  doc.save();
  switch (mark.kind) {
    case 'box':
      drawBox(doc, mark);
      break;
    case 'path':
      paint(doc, mark, () => doc.path(mark.d));
      break;
    case 'gradient':
      drawGradient(doc, mark);
      break;
    case 'text':
      drawText(doc, mark, pictures);
      break;
  }
  doc.restore();
}

function drawBox(doc: Document, mark: BoxMark): void {
  if (mark.shadow) drawShadow(doc, mark, mark.shadow);
  paint(doc, mark, () => traceBox(doc, mark, 0));
}

function drawShadow(doc: Document, mark: BoxMark, shadow: NonNullable<BoxMark['shadow']>): void {
  const { color, opacity } = inkOf(shadow.color);
  for (let step = 0; step < shadowSteps; step += 1) {
    const grow = shadow.blur * ((step + 0.5) / shadowSteps - 0.5);
    doc.fillColor(color).fillOpacity(((mark.opacity ?? 1) * opacity) / shadowSteps);
    traceBox(doc, mark, grow, shadow.dy).fill();
  }
}

function traceBox(doc: Document, { box, radius }: BoxMark, grow: number, dy = 0): Document {
  const width = Math.max(0, box.width + 2 * grow);
  const height = Math.max(0, box.height + 2 * grow);
  const round = Math.max(0, Math.min(radius + grow, width / 2, height / 2));
  return doc.roundedRect(box.x - grow, box.y - grow + dy, width, height, round);
}

function paint(
  doc: Document,
  { fill, stroke, opacity = 1 }: BoxMark | PathMark,
  trace: () => Document,
): void {
  if (fill) {
    const ink = inkOf(fill);
    doc.fillColor(ink.color).fillOpacity(opacity * ink.opacity);
    trace().fill();
  }
  if (stroke) {
    setStroke(doc, stroke, opacity);
    trace().stroke();
  }
}

function setStroke(doc: Document, { color, width, dash }: Stroke, opacity: number): void {
  const ink = inkOf(color);
  doc
    .strokeColor(ink.color)
    .strokeOpacity(opacity * ink.opacity)
    .lineWidth(width);
  if (dash && dash.length > 0) doc.dash(dash, {});
}

function drawGradient(doc: Document, { d, box, from, to, opacity = 1 }: GradientMark): void {
  const gradient = doc
    .linearGradient(0, box.y, 0, box.y + box.height)
    .stop(0, from)
    .stop(1, to);
  doc.fillOpacity(opacity);
  doc.path(d).fill(gradient);
}

/** A colour as a PDF takes it, how much of it shows apart. */
function inkOf(color: string): { readonly color: string; readonly opacity: number } {
  const parts = /^rgba?\(([^)]+)\)$/.exec(color)?.[1]?.split(',').map(Number);
  if (!parts) return { color, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return { color: `#${hex}`, opacity };
}
