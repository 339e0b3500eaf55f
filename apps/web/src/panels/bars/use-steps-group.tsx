import '../../words/learn-letters.ts';
import { lettersOf } from '@undercurrent/cycle/letters';
import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { Blend, FileHeart, Footprints, Mail, Play } from 'lucide-react';
import { useActor, useConnection, useMap } from '../../connection/use-connection.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useSide } from '../../stores/side.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { compareDances } from '../dance/compare-dances.ts';
import { toggleWalk } from '../walk/begin-walk.ts';

/** What leads from the old dance to the new. */
export function useStepsGroup(): MenuGroup {
  const map = useMap();
  const connection = useConnection();
  const { role } = connection.seat;
  const { person } = useActor();
  return {
    id: 'steps',
    label: t('menu.steps'),
    entries: [
      ...(role === 'observer'
        ? []
        : [
            {
              id: 'walk',
              label: t('menu.walk', { word: map ? cycleWordOf(map) : '' }),
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
        id: 'handout',
        label: t('menu.handout'),
        icon: <FileHeart />,
        onChoose: () => useChrome.getState().open('handout'),
      },
      {
        id: 'letters',
        label: t('letters.menu', { count: map ? openFor(map, person) : 0 }),
        icon: <Mail />,
        onChoose: () => useSide.getState().show('letters'),
      },
      {
        id: 'dance',
        label: t('menu.dance', { word: map ? cycleWordOf(map) : '' }),
        icon: <Blend />,
        keys: 'D',
        onChoose: () => compareDances(map),
      },
    ],
  };
}

/** How many letters wait for this reader's word that they have reached them: read or not, which is told nowhere. */
function openFor(map: CycleMap, reader: PersonId | null): number {
  return lettersOf(map).filter(({ to, isReceived }) => to === reader && !isReceived).length;
}
