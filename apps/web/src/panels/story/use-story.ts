import type { CycleMap } from '@undercurrent/cycle';
import { useMemo, useState } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { toldStory, voiceOf } from './told-story.ts';
import type { ToldStory } from './told-story.ts';

/** The story as this screen has it told; `isMine`: in the first person of whoever sits here. */
export interface StoryHere {
  readonly told: ToldStory | null;
  readonly isMine: boolean;
  readonly tellMine: (isMine: boolean) => void;
}

/** Tells the story anew with every change of the map. How it is told is this screen’s own. */
export function useStory(map: CycleMap | null): StoryHere {
  const { person } = useActor();
  const [isMine, tellMine] = useState(false);
  const told = useMemo(
    () => (map ? toldStory(map, voiceOf(map.people, isMine ? person : null)) : null),
    [map, isMine, person],
  );
  return { told, isMine, tellMine };
}
