import { useEffect, useRef } from 'react';
import { useOver } from '../stores/over.ts';

/** “Back” calls `close` for as long as the component stands, unless something newer is open. */
export function useClosedByBack(close: () => void, isOver = true): void {
  const newest = useRef(close);
  useEffect(() => {
    newest.current = close;
  });
  useEffect(() => (isOver ? useOver.getState().add(() => newest.current()) : undefined), [isOver]);
}
