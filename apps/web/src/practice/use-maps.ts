import type { MapSummary } from '@undercurrent/protocol';
import { useCallback, useEffect, useState } from 'react';
import { readKeptFlags } from '../platform/kept-flags.ts';
import { deviceStorage } from '../platform/storage.ts';
import { useApi } from './use-api.tsx';

/** Null while asking; `unreachable` when nobody answered. */
export type KnownMaps = readonly MapSummary[] | 'unreachable' | null;

interface Found {
  readonly maps: KnownMaps;
  /** Nobody answered: these are the maps that this device keeps. */
  readonly isKept: boolean;
}

/** This browser's maps, asked for once and again when something changed. */
export function useMaps(nowMs: () => number) {
  const api = useApi();
  const [found, setFound] = useState<Found>({ maps: null, isKept: false });
  const load = useCallback(async () => {
    const answer = await api.listMaps();
    const known = answer.kind === 'answer' ? answer.value : null;
    if (known) setFound({ maps: known, isKept: false });
    const kept = await lookAtKept(nowMs(), known);
    if (!known) setFound({ maps: kept.length > 0 ? kept : 'unreachable', isKept: kept.length > 0 });
  }, [api, nowMs]);
  useEffect(() => void load(), [load]);
  return { ...found, load };
}

/** Lets go of what this device may not keep any more, and gives the rest where the server gave nothing. */
async function lookAtKept(
  nowMs: number,
  known: readonly MapSummary[] | null,
): Promise<readonly MapSummary[]> {
  if (readKeptFlags(deviceStorage).length === 0) return [];
  try {
    const { listKept, tidyKept } = await import('../connection/kept/forget-kept.ts');
    if (known === null) return await listKept(nowMs);
    await tidyKept(nowMs, known);
  } catch {
    // A device that opens nothing of what it keeps shows nothing of it.
  }
  return [];
}
