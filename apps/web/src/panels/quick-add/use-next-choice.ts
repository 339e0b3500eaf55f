import { useMemo } from 'react';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { useComposer } from '../../stores/composer.ts';
import { useTemplates, waitingPlaces } from '../../stores/open-slots.ts';
import { usePhase } from '../../stores/phase.ts';
import { useSelection } from '../../stores/selection.ts';
import { nextChoice } from './next-choice.ts';
import type { NextChoice } from './next-choice.ts';

/** What Enter would place now; null while nothing can be added. */
export function useNextChoice(): NextChoice | null {
  const map = useMap();
  const actor = useActor();
  const owner = useComposer((store) => store.owner);
  const kind = useComposer((store) => store.kind);
  const after = useComposer((store) => store.after);
  const phase = usePhase((store) => store.phase);
  const chosen = useSelection(({ ids }) => (ids.length === 1 ? (ids[0] ?? null) : null));
  const templates = useTemplates((store) => store.templates);
  return useMemo(() => {
    if (!map) return null;
    // Asked for again when the templates have come.
    const { open } = templates ? waitingPlaces(map) : { open: waitingPlaces(map).open };
    return nextChoice(map, actor, { owner, kind, after, chosen, phase, open });
  }, [map, actor, owner, kind, after, chosen, phase, templates]);
}
