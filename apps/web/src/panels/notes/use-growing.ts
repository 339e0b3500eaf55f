import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** A field that is as tall as its words, also where the browser doesn't see to that. */
export function useGrowing(words: string): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const at = field.current;
    if (!at || growsByItself) return;
    at.style.blockSize = 'auto';
    at.style.blockSize = `${at.scrollHeight}px`;
  }, [words]);
  return field;
}
