import { useEffect } from 'react';
import { useReading } from '../connection/use-connection.tsx';
import { useRoots } from '../stores/roots.ts';

/** What was opened where it began folds again as soon as the waterline is lowered. */
export function useFoldedRoots(): void {
  const isRaised = useReading((map) => map.isBeneathRaised) ?? false;
  useEffect(() => {
    if (!isRaised) useRoots.getState().foldAll();
  }, [isRaised]);
}
