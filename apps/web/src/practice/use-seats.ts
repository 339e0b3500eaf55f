import type { MapId } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { useCallback, useEffect, useState } from 'react';
import type { ApiRefusal } from '../connection/api.ts';
import { useApi } from './use-api.tsx';

const everyMs = 3_000;

interface Seats {
  /** Null until the first answer. */
  readonly seats: readonly SeatSummary[] | null;
  readonly refusal: ApiRefusal | null;
  readonly ask: () => Promise<void>;
}

/** The seats of a map, asked for again and again while somebody looks at them. */
export function useSeats(map: MapId): Seats {
  const api = useApi();
  const [seats, setSeats] = useState<readonly SeatSummary[] | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const ask = useCallback(async () => {
    const answer = await api.listSeats(map);
    if (answer.kind === 'answer') setSeats(answer.value);
    setRefusal(answer.kind === 'refusal' ? answer : null);
  }, [api, map]);
  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, [ask]);
  return { seats, refusal, ask };
}
