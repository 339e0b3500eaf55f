import type { PointerEvent, RefObject } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { Gap } from './reorder.ts';
import { gapAt } from './reorder.ts';

/** A press that moves less than this, in CSS px, drags nothing. */
const slopPx = 6;
/** Nearer than this to the edge of what scrolls, the list scrolls along. */
const edgePx = 56;
const scrollStepPx = 10;

/** A row held by its handle: which, how far it is from its place, and the gap it would drop into. */
export interface RowDrag {
  readonly id: string;
  readonly byPx: number;
  readonly gap: Gap;
}

export interface RowHandle {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
}

/** Rows (`data-row`) of a list dragged by a handle. `drop` hears the row and its gap; nothing moves before. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  drop: (id: string, gap: Gap) => void,
): { readonly drag: RowDrag | null; readonly handleOf: (id: string) => RowHandle } {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const startY = useRef<number | null>(null);

  const handleOf = useCallback(
    (id: string): RowHandle => {
      const end = () => {
        startY.current = null;
        setDrag(null);
      };
      return {
        onPointerDown: (event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          startY.current = event.clientY;
        },
        onPointerMove: (event) => {
          if (startY.current === null || !list.current) return;
          const byPx = event.clientY - startY.current;
          if (!drag && Math.abs(byPx) < slopPx) return;
          startY.current -= scrollAlong(list.current, event.clientY);
          setDrag({ id, byPx, gap: gapAt(middlesOf(list.current), event.clientY) });
        },
        onPointerUp: () => {
          if (drag) drop(id, drag.gap);
          end();
        },
        onPointerCancel: end,
      };
    },
    [drag, drop, list],
  );
  return { drag, handleOf };
}

/** Measured without the shift of the row in hand, which would chase itself. */
function middlesOf(list: HTMLElement): readonly number[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
    const box = row.getBoundingClientRect();
    return box.top + box.height / 2;
  });
}

/** Gives back by how much it scrolled, in CSS px. */
function scrollAlong(list: HTMLElement, y: number): number {
  const scroller = list.closest('[data-scroller]');
  if (!scroller) return 0;
  const box = scroller.getBoundingClientRect();
  const step = y < box.top + edgePx ? -scrollStepPx : y > box.bottom - edgePx ? scrollStepPx : 0;
  const before = scroller.scrollTop;
  scroller.scrollTop += step;
  return scroller.scrollTop - before;
}
