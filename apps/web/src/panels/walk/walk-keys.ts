import { isRightToLeft } from '../../platform/reading-direction.ts';
import { useOver } from '../../stores/over.ts';

/** What a key asks of a walk that is led, or of one that is followed. */
export type WalkWish = 'on' | 'back' | 'hold' | 'end';

const wishes: Readonly<Record<string, WalkWish>> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ' ': 'hold',
  Escape: 'end',
};
const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };
/** Where every key means something of its own. */
const elsewhere =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** Where a key is the control's own: a space presses a button, arrows choose among segments. */
const controls: Readonly<Record<WalkWish, string | null>> = {
  on: '[role="radiogroup"], [role="toolbar"]',
  back: '[role="radiogroup"], [role="toolbar"]',
  hold: 'button, [role="radiogroup"]',
  end: null,
};

/**
 * The wish of a key, or null where it means something else; `isIn` says whether its target lies in such a place,
 * `isTurned` whether the page runs from right to left.
 */
export function readWalkKey(
  key: string,
  isIn: (selector: string) => boolean,
  isTurned = false,
): WalkWish | null {
  const wish = wishes[isTurned ? (mirrored[key] ?? key) : key];
  if (!wish || isIn(elsewhere)) return null;
  const own = controls[wish];
  return own !== null && isIn(own) ? null : wish;
}

/**
 * Listens on the whole page, before the map hears the key, where arrows choose cards; “back” ends a walk as Escape does.
 * Gives back what ends it.
 */
export function listenToWalkKeys(obey: (wish: WalkWish) => boolean): () => void {
  const press = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    const wish = readWalkKey(event.key, (selector) => Boolean(at?.closest(selector)), isRightToLeft());
    if (!wish || !obey(wish)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', press, { capture: true });
  const takeAway = useOver.getState().add(() => obey('end'));
  return () => {
    takeAway();
    document.removeEventListener('keydown', press, { capture: true });
  };
}
