import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { openBrowser } from './browser.ts';
import type { Seat } from './three-seats.ts';
import { exportPicture } from './verbs.ts';

/** What a picture shows, as a browser without any of our code or fonts paints it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many pixels have about this colour (each channel within 6), fully opaque. */
  readonly count: (hex: string) => number;
  /** The alpha of the top left pixel, 0 to 255. */
  readonly cornerAlpha: number;
  /** How many different colours there are: an empty picture has one. */
  readonly colours: number;
}

export async function readDownload(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/**
 * The whole map as a drawing, on the therapist's screen or the couple's shared one: on a device of one of them a
 * picture leaves by a handout alone.
 */
export async function svgOf(seat: Seat): Promise<string> {
  return (await readDownload(await exportPicture(seat, { format: 'SVG' }))).bytes.toString('utf8');
}

/** Reads a PNG, or paints an SVG at its own size: alone, in an empty page that may ask nobody for anything. */
export async function readPixels(bytes: Buffer, type: 'image/png' | 'image/svg+xml'): Promise<Pixels> {
  const browser = await openBrowser();
  const context = await browser.newContext({ offline: true });
  try {
    const page = await context.newPage();
    const found = await page.evaluate(paint, { base64: bytes.toString('base64'), type });
    const counts = new Map(found.counts.map(([packed, count]) => [packed, count]));
    return {
      width: found.width,
      height: found.height,
      cornerAlpha: found.cornerAlpha,
      colours: counts.size,
      count: (hex) => countNear(counts, hex),
    };
  } finally {
    await context.close();
  }
}

interface Painted {
  readonly width: number;
  readonly height: number;
  readonly cornerAlpha: number;
  readonly counts: [number, number][];
}

/** Runs in the page. */
async function paint({ base64, type }: { base64: string; type: string }): Promise<Painted> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) continue;
    const packed = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(packed, (counts.get(packed) ?? 0) + 1);
  }
  return { width: canvas.width, height: canvas.height, cornerAlpha: data[3] ?? 0, counts: [...counts] };
}

function countNear(counts: ReadonlyMap<number, number>, hex: string): number {
  const wanted = Number.parseInt(hex.slice(1), 16);
  const isNear = (packed: number) =>
    [16, 8, 0].every((shift) => Math.abs(((packed >> shift) & 255) - ((wanted >> shift) & 255)) <= 6);
  return [...counts].reduce((sum, [packed, count]) => (isNear(packed) ? sum + count : sum), 0);
}
