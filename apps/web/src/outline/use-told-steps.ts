import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { useEffect, useMemo, useState } from 'react';
import type { ToldStep, tellSteps } from './tell-steps.ts';

type Tell = typeof tellSteps;

let known: Tell | null = null;

/** The steps of a ring as they are heard; null until what tells them has come. */
export function useToldSteps(
  { people, cycleWord }: CycleMap,
  ring: readonly Card[],
): ReadonlyMap<CardId, ToldStep> | null {
  const [tell, setTell] = useState(() => known);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      known ??= (await import('./tell-steps.ts')).tellSteps;
      if (!isOver) setTell(() => known);
    };
    // Without it the steps are still there, as they are written.
    load().catch(() => null);
    return () => {
      isOver = true;
    };
  }, []);
  return useMemo(() => tell && tell({ people, cycleWord }, ring), [tell, people, cycleWord, ring]);
}
