import { useEffect, useRef, useState } from 'react';

/** A value as it was at most so long ago: a change comes at once, those that follow closely come as one. */
export function useSettled<Value>(value: Value, withinMs: number): Value {
  const [settled, setSettled] = useState(() => value);
  const dueMs = useRef(0);
  useEffect(() => {
    const settle = () => {
      dueMs.current = performance.now() + withinMs;
      setSettled(() => value);
    };
    const timer = setTimeout(settle, Math.max(0, dueMs.current - performance.now()));
    return () => clearTimeout(timer);
  }, [value, withinMs]);
  return settled;
}
