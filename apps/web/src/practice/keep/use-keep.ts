import type { OwnSeat } from '@undercurrent/protocol';
import { useEffect, useState } from 'react';
import { keepMap, stopKeepingMap } from '../../connection/kept/keep-map.ts';
import type { KeepState } from '../../connection/keeping.ts';
import { useConnection, useKeepState } from '../../connection/use-connection.tsx';
import { systemClock } from '../../platform/clock.ts';
import type { KeepTrouble } from '../../platform/device-database.ts';
import type { WordKey } from '../../words/t.ts';
import { useApi } from '../use-api.tsx';

/** Null while asking; `unreachable` when nobody answered. */
type Asked = OwnSeat | 'unreachable' | null;
type Doing = 'beginning' | 'ending' | null;

/** Whether this device keeps the map, and what there is to say of it. */
export function useKeep() {
  const api = useApi();
  const connection = useConnection();
  const keepState = useKeepState();
  const asked = useSeat();
  const [doing, setDoing] = useState<Doing>(null);
  const [trouble, setTrouble] = useState<KeepTrouble | null>(null);
  const isOn = keepState !== 'off';

  const turn = async (next: boolean) => {
    if (doing !== null || asked === null || (next && asked === 'unreachable')) return;
    setTrouble(null);
    setDoing(next ? 'beginning' : 'ending');
    if (!next) await stopKeepingMap(connection);
    else if (asked !== 'unreachable') {
      setTrouble(await keepMap(connection, asked, { api, clock: systemClock }));
    }
    setDoing(null);
  };
  const isTrouble = trouble !== null || keepState === 'full' || keepState === 'refused';
  return {
    isOn: doing === null ? isOn : doing === 'beginning',
    isReady: mayKeep(asked),
    isTrouble,
    state: stateKey({ doing, trouble, keepState, asked }),
    turn: (next: boolean) => void turn(next),
  };
}

/** The server decides whether this seat's device may keep anything, and how long. */
function useSeat(): Asked {
  const api = useApi();
  const { mapId } = useConnection();
  const [asked, setAsked] = useState<Asked>(null);
  useEffect(() => {
    let isOver = false;
    void api.readSeat(mapId).then((answer) => {
      if (!isOver) setAsked(answer.kind === 'answer' ? answer.value : 'unreachable');
    });
    return () => {
      isOver = true;
    };
  }, [api, mapId]);
  return asked;
}

const mayKeep = (asked: Asked): boolean =>
  asked !== null && asked !== 'unreachable' && asked.keeping !== null;

interface Told {
  readonly doing: Doing;
  readonly trouble: KeepTrouble | null;
  readonly keepState: KeepState;
  readonly asked: Asked;
}

function stateKey({ doing, trouble, keepState, asked }: Told): WordKey {
  if (doing !== null) return `keep.${doing}`;
  if (trouble !== null) return `keep.${trouble}`;
  switch (keepState) {
    case 'kept':
      return 'keep.kept';
    case 'writing':
      return 'keep.beginning';
    case 'full':
      return 'keep.full';
    case 'refused':
      return 'keep.lost';
    case 'off':
      return offKey(asked);
  }
}

function offKey(asked: Asked): WordKey {
  if (asked === null) return 'keep.asking';
  if (asked === 'unreachable') return 'keep.unreachable';
  return asked.keeping === null ? 'keep.mayNot' : 'keep.off';
}
