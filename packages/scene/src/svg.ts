import type { Box } from '@undercurrent/geometry';
import { doBoxesOverlap, numberText } from '@undercurrent/geometry';
import { families } from '@undercurrent/theme';
import type { BoxMark, GradientMark, Mark, PathMark, Stroke, TextMark } from './mark.ts';
import type { Scene } from './scene.ts';

/** What an SVG picture is of, and on what. */
export interface SvgOptions {
  /** The part of the scene that the picture shows, in map units: its view box, and its size in CSS px. */
  readonly box: Box;
  /** `@font-face` rules with the fonts inside as data URLs; '' leaves the fonts to the reader. */
  readonly fontsCss: string;
  /** A colour of the palette, or null for a transparent picture. */
  readonly background: string | null;
  /** How many CSS px a map unit measures; 1 when left out. */
  readonly scale?: number;
  /** For screen readers; left out when a picture should say nothing of itself. */
  readonly title?: string;
  readonly description?: string;
}

/**
 * A scene as an SVG document that stands alone: text as text, fonts inside, no reference to anything outside,
 * nothing in it that names the map, its cards or its people but what is drawn.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const marks = scene.items
    .filter((item) => doBoxesOverlap(item.box, options.box))
    .flatMap((item) => item.marks);
  return marksToSvg(marks, options);
}

/** Marks as an SVG document, in the order given. */
export function marksToSvg(marks: readonly Mark[], options: SvgOptions): string {
  const { box, fontsCss, background, scale = 1, title, description } = options;
  const definitions = createDefinitions();
  const body = marks.map((mark) => markText(mark, definitions));
  const n = numberText;
  const frame = `x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(box.width * scale)}" height="${n(box.height * scale)}" viewBox="${n(box.x)} ${n(box.y)} ${n(box.width)} ${n(box.height)}">`,
    title ? `<title>${escapeXml(title)}</title>` : '',
    description ? `<desc>${escapeXml(description)}</desc>` : '',
    fontsCss === '' ? '' : `<style>${escapeXml(fontsCss)}</style>`,
    definitions.list.length > 0 ? `<defs>${definitions.list.join('')}</defs>` : '',
    background === null ? '' : `<rect ${frame} fill="${escapeXml(background)}"/>`,
    ...body,
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Text made safe inside XML, in elements and in quoted attributes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** Shadows and gradients, each written once and named by its place in the list. */
interface Definitions {
  readonly list: string[];
  name(text: (id: string) => string): string;
}

function createDefinitions(): Definitions {
  const list: string[] = [];
  const names = new Map<string, string>();
  return {
    list,
    name(text) {
      const key = text('');
      const known = names.get(key);
      if (known) return known;
      const id = `d${list.length}`;
      names.set(key, id);
      list.push(text(id));
      return id;
    },
  };
}

function markText(mark: Mark, definitions: Definitions): string {
  switch (mark.kind) {
    case 'box':
      return boxText(mark, definitions);
    case 'path':
      return pathText(mark);
    case 'gradient':
      return gradientText(mark, definitions);
    case 'text':
      return wordsText(mark);
  }
}

function boxText({ box, radius, fill, stroke, shadow, opacity }: BoxMark, definitions: Definitions): string {
  const n = numberText;
  const filter = shadow
    ? ` filter="url(#${definitions.name(
        (id) =>
          `<filter id="${id}" x="-20%" y="-40%" width="140%" height="180%"><feDropShadow dx="0" dy="${n(shadow.dy)}" stdDeviation="${n(shadow.blur / 2)}" ${floodText(shadow.color)}/></filter>`,
      )})"`
    : '';
  const r = Math.min(radius, box.width / 2, box.height / 2);
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" rx="${n(r)}"${paintText(fill, stroke, opacity)}${filter}/>`;
}

function pathText({ d, fill, stroke, opacity }: PathMark): string {
  return `<path d="${escapeXml(d)}"${paintText(fill, stroke, opacity)}/>`;
}

function gradientText({ d, box, from, to, opacity }: GradientMark, definitions: Definitions): string {
  const n = numberText;
  const name = definitions.name(
    (id) =>
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${n(box.y)}" x2="0" y2="${n(box.y + box.height)}"><stop offset="0" stop-color="${escapeXml(from)}"/><stop offset="1" stop-color="${escapeXml(to)}"/></linearGradient>`,
  );
  return `<path d="${escapeXml(d)}"${paintText(`url(#${name})`, undefined, opacity)}/>`;
}

function wordsText({ at, text, font, fill, align, direction, opacity }: TextMark): string {
  const n = numberText;
  const attributes = [
    `x="${n(at.x)}" y="${n(at.y)}"`,
    `font-family="${escapeXml(families[font.family])}" font-size="${n(font.size)}" font-weight="${font.weight}"`,
    font.isItalic ? 'font-style="italic"' : '',
    `fill="${escapeXml(fill)}"`,
    align === 'start' ? '' : `text-anchor="${align}"`,
    direction === 'rtl' ? 'direction="rtl"' : '',
    opacity === undefined ? '' : `opacity="${n(opacity)}"`,
    'xml:space="preserve"',
  ];
  return `<text ${attributes.filter((part) => part !== '').join(' ')}>${escapeXml(text)}</text>`;
}

function paintText(
  fill: string | undefined,
  stroke: Stroke | undefined,
  opacity: number | undefined,
): string {
  const n = numberText;
  const dash = stroke?.dash ? ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"` : '';
  const line = stroke
    ? ` stroke="${escapeXml(stroke.color)}" stroke-width="${n(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"${dash}`
    : '';
  return `${fill ? ` fill="${escapeXml(fill)}"` : ' fill="none"'}${line}${opacity === undefined ? '' : ` opacity="${n(opacity)}"`}`;
}

/** A colour with alpha in two attributes: older readers know no alpha in a flood colour. */
function floodText(color: string): string {
  const [red, green, blue, alpha] = color.match(/[\d.]+/gu) ?? [];
  if (!color.includes('(') || alpha === undefined) return `flood-color="${escapeXml(color)}"`;
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return `flood-color="#${hex}" flood-opacity="${alpha}"`;
}
