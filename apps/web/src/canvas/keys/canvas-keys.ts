import type { Point } from '@undercurrent/geometry';

/** What a key asks the canvas for. */
export type KeyWish =
  | { readonly kind: 'nudge'; readonly by: Point }
  | { readonly kind: 'shift' | 'walk'; readonly towards: 'earlier' | 'later' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | {
      readonly kind:
        | 'edit'
        | 'delete'
        | 'duplicate'
        | 'select-all'
        | 'cancel'
        | 'next'
        | 'menu'
        | 'pan'
        | 'fit-all'
        | 'fit-selection'
        | 'whole-size';
    };

export interface KeyPress {
  readonly key: string;
  readonly isCommand: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
}

/** How far one press of an arrow moves things, in map units; with Shift, further. */
const nudgeStep = { plain: 4, shift: 24 } as const;
const zoomStep = 1.25;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const plainKeys: Readonly<Record<string, KeyWish>> = {
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'delete' },
  Backspace: { kind: 'delete' },
  Escape: { kind: 'cancel' },
  ContextMenu: { kind: 'menu' },
  ' ': { kind: 'pan' },
  '0': { kind: 'fit-all' },
  '1': { kind: 'whole-size' },
  '2': { kind: 'fit-selection' },
  '+': { kind: 'zoom', factor: zoomStep },
  '=': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
};

const shiftKeys: Readonly<Record<string, KeyWish>> = { F10: { kind: 'menu' } };

const commandKeys: Readonly<Record<string, KeyWish>> = {
  d: { kind: 'duplicate' },
  a: { kind: 'select-all' },
  '0': { kind: 'fit-all' },
  '+': { kind: 'zoom', factor: zoomStep },
  '=': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
};

/** The wish of a key pressed on the canvas; null for keys that are none of its business. */
export function readKey(press: KeyPress, hasSelection: boolean): KeyWish | null {
  const { key, isCommand, isShift, isAlt } = press;
  const arrow = arrows[key];
  if (isCommand) return isAlt ? null : readCommand(key);
  if (arrow) return readArrow(arrow, { isShift, isAlt, hasSelection });
  if (isAlt) return null;
  if (key === 'Tab') return hasSelection ? { kind: 'walk', towards: isShift ? 'earlier' : 'later' } : null;
  return (isShift ? shiftKeys[key] : undefined) ?? plainKeys[key] ?? null;
}

function readCommand(key: string): KeyWish | null {
  return arrows[key] ? { kind: 'next' } : (commandKeys[key.toLowerCase()] ?? null);
}

function readArrow(
  arrow: Point,
  press: { readonly isShift: boolean; readonly isAlt: boolean; readonly hasSelection: boolean },
): KeyWish {
  const towards = arrow.x + arrow.y < 0 ? 'earlier' : 'later';
  if (!press.hasSelection) return { kind: 'walk', towards };
  if (press.isAlt) return { kind: 'shift', towards };
  const step = press.isShift ? nudgeStep.shift : nudgeStep.plain;
  return { kind: 'nudge', by: { x: arrow.x * step, y: arrow.y * step } };
}
