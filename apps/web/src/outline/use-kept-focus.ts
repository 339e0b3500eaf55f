import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A menu that closes gives focus back only after a while, if what it came from is still there; on a busy device after
 * a long one.
 */
const looksAfterMs = [0, 80, 360, 1_000, 2_500, 5_000];

interface Place {
  readonly row: string;
  readonly control: string;
  readonly index: number;
}

/**
 * Keeps keyboard focus in a list whose rows (`data-row`, with controls named by `data-control`) come, go and
 * change places: on the same control of the same row, else on the row that took its place, else on `rest`.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, rows: readonly string[]): void {
  const place = useRef<Place | null>(null);
  const order = useRef(rows);

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      if (!(event.target instanceof Element) || !list.current) return;
      if (list.current.contains(event.target)) place.current = placeOf(event.target, order.current);
      // A menu of a row stands elsewhere in the page and belongs to the row.
      else if (!event.target.closest('[role="menu"], [role="dialog"]')) place.current = null;
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !(target instanceof Element) || !list.current?.contains(target)) return;
      // Only afterwards can it be told whether the hand went elsewhere, or what had focus went away.
      setTimeout(() => {
        if (!target.isConnected) putBack(list.current, place.current, order.current);
        else if (document.activeElement !== target) place.current = null;
      });
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('focusout', leave);
    };
  }, [list]);

  useLayoutEffect(() => {
    order.current = rows;
    const kept = place.current;
    if (!kept) return undefined;
    const look = () => {
      // Since then the focus was put back, or the hand went elsewhere.
      if (place.current === kept) putBack(list.current, kept, rows);
    };
    const timers = looksAfterMs.map((ms) => setTimeout(look, ms));
    return () => timers.forEach(clearTimeout);
  }, [list, rows]);
}

function placeOf(element: Element, rows: readonly string[]): Place | null {
  const row = element.closest('[data-row]')?.getAttribute('data-row');
  const control = element.closest('[data-control]')?.getAttribute('data-control');
  return row && control ? { row, control, index: rows.indexOf(row) } : null;
}

function putBack(list: HTMLElement | null, kept: Place | null, rows: readonly string[]): void {
  const { activeElement } = document;
  if (!list || !kept || (activeElement && activeElement !== document.body)) return;
  const row = rows.includes(kept.row) ? kept.row : (rows[kept.index] ?? rows.at(-1));
  const selectors = [
    `[data-row="${row}"] [data-control="${kept.control}"]`,
    `[data-row="${row}"] [data-control]`,
    '[data-rest]',
  ];
  const targets = selectors.map((selector) => list.querySelector<HTMLElement>(selector));
  targets.find((target) => target !== null)?.focus();
}
