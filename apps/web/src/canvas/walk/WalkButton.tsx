import { mainCycle, ringCards } from '@undercurrent/cycle';
import { Suspense } from 'react';
import { useConnection, useReading } from '../../connection/use-connection.tsx';
import { later } from '../../parts/later.ts';
import { useSelection } from '../../stores/selection.ts';
import { useWalk } from '../../stores/walk.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';

const PlacedButton = later(async () => (await import('./PlacedButton.tsx')).PlacedButton);

interface WalkButtonProps {
  readonly shown: ShownScene;
  readonly onWalk: () => void;
}

/** Under the name of the cycle: a walk round it. Not for who only looks on, nor while a walk or writing is on. */
export function WalkButton({ shown, onWalk }: WalkButtonProps) {
  const { role } = useConnection().seat;
  const isOn = useWalk((store) => store.light !== null);
  const isWriting = useSelection((store) => store.editing !== null);
  const word = useReading((map) => {
    const cycle = mainCycle(map);
    return cycle && ringCards(map, cycle.id).length > 1 ? cycleWordOf(map) : null;
  });
  if (word === null || isOn || isWriting || role === 'observer') return null;
  return (
    <Suspense>
      <PlacedButton shown={shown} onWalk={onWalk} word={word} />
    </Suspense>
  );
}
