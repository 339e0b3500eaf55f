import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { useEffect, useMemo, useState } from 'react';
import { useSpoken } from '../words/spoken.ts';
import type { ToldStep, tellSteps } from './tell-steps.ts';

type Tell = typeof tellSteps;

let known: Tell | null = null;

/** The steps of a ring as they are heard; null until what tells them has come. */
export function useToldSteps(
  { people, cycleWord, language }: CycleMap,
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
  const spoken = useSpoken((now) => now.language);
  return useMemo(
    () => tell && tell({ people, cycleWord, language, spoken }, ring),
    [tell, people, cycleWord, language, ring, spoken],
  );
}
