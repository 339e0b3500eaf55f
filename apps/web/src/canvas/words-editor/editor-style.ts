import type { Font } from '@undercurrent/theme';
import { families } from '@undercurrent/theme';
import type { CSSProperties } from 'react';
import { shownFont } from '../../platform/map-face.ts';
import type { Camera } from '../../stores/camera.ts';
import { toScreen } from '../../stores/camera.ts';
import type { WordsPlace } from './words-place.ts';

/** A field with smaller type than this makes an iPhone zoom the page. */
const smallestFieldPx = 16;
/** Words that end exactly at the edge must not wrap earlier here than on the canvas. */
const spareWidth = 0.1;

/** How far above its baseline, and below it, a font reaches, for a size of 1. */
export interface FontReach {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Lays a field over the words on the canvas: set in map units with the same font and width, so that it wraps
 * alike at every zoom, then scaled by the camera.
 */
export function editorStyle(place: WordsPlace, camera: Camera, reach: FontReach): CSSProperties {
  const font = shownFont(place.font);
  const { size } = font;
  const enlarged = Math.max(1, smallestFieldPx / size);
  const { ascent, descent } = reach;
  const top = place.firstBaseline - (place.lineHeight + (ascent - descent) * size) / 2;
  const at = toScreen(camera, { x: place.left, y: top });
  return {
    transform: `translate(${at.x}px, ${at.y}px) scale(${camera.zoom / enlarged})`,
    inlineSize: (place.width + spareWidth) * enlarged,
    // A line more than there is: the field must not scroll in the moment before the card grows.
    blockSize: (place.lines + 1) * place.lineHeight * enlarged,
    fontFamily: families[font.family],
    fontSize: size * enlarged,
    fontWeight: font.weight,
    fontStyle: font.isItalic ? 'italic' : 'normal',
    lineHeight: `${place.lineHeight * enlarged}px`,
    color: place.fill,
    textAlign: place.align,
  };
}

/** Where something lies that belongs right beneath what is written on. */
export function beneathStyle({ box }: WordsPlace, camera: Camera): CSSProperties {
  const at = toScreen(camera, { x: box.x, y: box.y + box.height });
  return { transform: `translate(${at.x}px, ${at.y}px)` };
}

/** Asks the browser how far a font reaches. */
export function measureReach(asked: Font): FontReach {
  const font = shownFont(asked);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return { ascent: 0.8, descent: 0.2 };
  context.font = `${font.weight} 100px ${families[font.family]}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  return { ascent: fontBoundingBoxAscent / 100, descent: fontBoundingBoxDescent / 100 };
}
