import type { Door } from '@undercurrent/protocol';
import { useEffect, useState } from 'react';
import { createLobbyLine } from '../../connection/lobby-line.ts';
import type { LobbyLineSetup, LobbyState } from '../../connection/lobby-line.ts';

interface SeenDoor {
  /** As it was last said; null until it was. */
  readonly door: Door | null;
  readonly isLost: boolean;
  /** The final code of the line; null while there is none. */
  readonly endedWith: number | null;
}

/** How the map's door stands for this device, told as it changes for as long as somebody waits at it. */
export function useDoor({ mapId, origin, clock, random, page }: LobbyLineSetup): SeenDoor {
  const [seen, setSeen] = useState<SeenDoor>({ door: null, isLost: false, endedWith: null });
  useEffect(() => {
    const line = createLobbyLine({ mapId, origin, clock, random, page });
    const stop = line.state.subscribe((state) => setSeen((before) => next(before, state)));
    return () => {
      stop();
      line.dispose();
    };
  }, [mapId, origin, clock, random, page]);
  return seen;
}

function next(before: SeenDoor, state: LobbyState): SeenDoor {
  if (state.name === 'door') return { door: state.door, isLost: false, endedWith: null };
  if (state.name === 'ended') return { ...before, isLost: false, endedWith: state.code };
  return { ...before, isLost: state.name === 'lost' };
}
