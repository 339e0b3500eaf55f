import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Where the focus is in the list. */
interface Place {
  /** The control of a row; null beside the rows. */
  readonly control: string | null;
  /** The row it is in, then the rows after it, then those before it, the nearest first, as they stood. */
  readonly rows: readonly string[];
}

/**
 * Keeps keyboard focus in a list whose rows (`data-row`, with controls named by `data-control`) come, go and
 * change places: on the same control of the same row, else on the nearest row that is left, else on `data-rest`.
 * What had the focus may go at any time, by a hand here or elsewhere, also while a menu or a dialog that was opened
 * from it is open; so it is looked for whenever anything went from the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let place: Place | null = null;
    let frame = 0;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !list.current) return;
      if (list.current.contains(target)) place = placeOf(list.current, target);
      // A menu of a row stands elsewhere in the page and belongs to the row.
      else if (!target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]')) place = null;
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !(target instanceof Element) || !list.current?.contains(target)) return;
      const left = place;
      // Only afterwards can it be told whether the hand went elsewhere, or what had focus went away, or lies under a
      // menu that takes the focus only when it is drawn.
      setTimeout(() => {
        const isGone = !target.isConnected || target.closest('[inert]') !== null;
        if (!isGone && place === left && document.activeElement !== target) place = null;
      });
    };
    const look = () => {
      if (place === null || frame !== 0) return;
      // A menu or a dialog that closes gives the focus back itself, in the first frame after it closed.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = 0;
          if (place && list.current && isNowhere(document.activeElement)) putBack(list.current, place);
        });
      });
    };
    const changes = new MutationObserver(look);
    changes.observe(document.body, { subtree: true, childList: true });
    document.addEventListener('focusin', follow);
    document.addEventListener('focusout', leave);
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', follow);
      document.removeEventListener('focusout', leave);
    };
  }, [list]);
}

function isNowhere(active: Element | null): boolean {
  return active === null || active === document.body;
}

function placeOf(list: HTMLElement, element: Element): Place | null {
  if (element.closest('[data-rest]')) return null;
  const rows = [...list.querySelectorAll('[data-row]')];
  const isBefore = (row: Element) =>
    !row.contains(element) &&
    Boolean(element.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING);
  const before = rows.filter(isBefore);
  const from = rows.slice(before.length);
  return {
    control: element.closest('[data-row] [data-control]')?.getAttribute('data-control') ?? null,
    rows: [...from, ...before.reverse()].flatMap((row) => row.getAttribute('data-row') ?? []),
  };
}

function putBack(list: HTMLElement, { control, rows }: Place): void {
  const controls = rows.flatMap((row) => {
    const here = `[data-row="${row}"]`;
    const found = control === null ? null : list.querySelector(`${here} [data-control="${control}"]`);
    return found ?? list.querySelector(`${here} [data-control]`) ?? [];
  });
  const target = controls[0] ?? list.querySelector('[data-rest]');
  if (target instanceof HTMLElement) target.focus();
}
