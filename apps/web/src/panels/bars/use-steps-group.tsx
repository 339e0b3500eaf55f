import { Blend, Footprints, Play } from 'lucide-react';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import { useSide } from '../../stores/side.ts';
import { t } from '../../words/t.ts';
import { compareDances } from '../dance/compare-dances.ts';
import { toggleWalk } from '../walk/begin-walk.ts';

/** What leads from the old dance to the new. */
export function useStepsGroup(): MenuGroup {
  const map = useMap();
  const connection = useConnection();
  const { role } = connection.seat;
  return {
    id: 'steps',
    label: t('menu.steps'),
    entries: [
      ...(role === 'observer'
        ? []
        : [
            {
              id: 'walk',
              label: t('menu.walk', { word: map?.cycleWord ?? '' }),
              icon: <Play />,
              keys: 'W',
              onChoose: () => toggleWalk(connection),
            },
          ]),
      {
        id: 'plan',
        label: t('menu.newSteps'),
        icon: <Footprints />,
        onChoose: () => useSide.getState().show('plan'),
      },
      {
        id: 'dance',
        label: t('menu.dance', { word: map?.cycleWord ?? '' }),
        icon: <Blend />,
        keys: 'D',
        onChoose: () => compareDances(map),
      },
    ],
  };
}
