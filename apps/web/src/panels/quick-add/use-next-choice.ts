import { useEffect } from 'react';
import { useActor, useReading } from '../../connection/use-connection.tsx';
import { useTemplates, waitingPlaces } from '../../connection/waiting-places.ts';
import { useComposer } from '../../stores/composer.ts';
import { usePhase } from '../../stores/phase.ts';
import { useSelection } from '../../stores/selection.ts';
import { nextChoice } from './next-choice.ts';
import type { NextChoice } from './next-choice.ts';

/** What Enter would place now; null while nothing can be added. */
export function useNextChoice(): NextChoice | null {
  const actor = useActor();
  const owner = useComposer((store) => store.owner);
  const kind = useComposer((store) => store.kind);
  const after = useComposer((store) => store.after);
  const phase = usePhase((store) => store.phase);
  const chosen = useSelection(({ ids }) => (ids.length === 1 ? (ids[0] ?? null) : null));
  // Asked for again when the templates have come.
  useTemplates((store) => store.templates);
  const isWriting = useComposer(({ words }) => words.trim() !== '');
  const moment = [actor.role, actor.person, phase, after, chosen].join(' ');
  const held = useComposer(({ begun }) => begun);
  const begun = isWriting && held?.moment === moment ? held : null;
  const choice = useReading((map) =>
    nextChoice(map, actor, { owner, kind, after, chosen, phase, begun, open: waitingPlaces(map) }),
  );
  const isThere = choice !== null;
  useEffect(() => {
    if (!choice) return;
    useComposer.getState().hold(isWriting ? { owner: choice.owner, kind: choice.kind, moment } : null);
    // Once, as the writing begins: what the map says later is what it must not follow.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWriting, moment, isThere]);
  return choice;
}
