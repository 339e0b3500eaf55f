import { Blend, Footprints } from 'lucide-react';
import { useMap } from '../../connection/use-connection.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import { useSide } from '../../stores/side.ts';
import { t } from '../../words/t.ts';
import { compareDances } from '../dance/compare-dances.ts';

/** What leads from the old dance to the new. */
export function useStepsGroup(): MenuGroup {
  const map = useMap();
  return {
    id: 'steps',
    label: t('menu.steps'),
    entries: [
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
