import type { CycleMap, VersionId } from '@undercurrent/cycle';
import type { VersionSummary } from '@undercurrent/protocol';
import { useCallback, useEffect, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { readVersionMap } from '../../connection/version-map.ts';
import { useNotice } from '../../stores/notice.ts';
import { askKey } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';

/** The versions of the open map, the newest first; null until they are known. */
export interface VersionList {
  readonly versions: readonly VersionSummary[] | null;
  /** Keeps the map as it is now; false when it was refused, which has been said. */
  readonly keep: (name: string) => Promise<boolean>;
  readonly rename: (version: VersionId, name: string) => Promise<boolean>;
}

export function useVersions(): VersionList {
  const api = useApi();
  const { mapId } = useConnection();
  const tell = useNotice((store) => store.tell);
  const [versions, setVersions] = useState<readonly VersionSummary[] | null>(null);
  const load = useCallback(async () => {
    const answer = await api.listVersions(mapId);
    if (answer.kind === 'answer') setVersions(answer.value.toReversed());
    else tell({ key: askKey(answer), politeness: 'assertive' });
  }, [api, mapId, tell]);
  useEffect(() => void load(), [load]);
  const after = async (answer: Awaited<ReturnType<typeof api.keepVersion | typeof api.nameVersion>>) => {
    if (answer.kind === 'answer') await load();
    else tell({ key: askKey(answer), politeness: 'assertive' });
    return answer.kind === 'answer';
  };
  return {
    versions,
    keep: async (name) => after(await api.keepVersion(mapId, name)),
    rename: async (version, name) => after(await api.nameVersion(mapId, version, name)),
  };
}

/** The map as it was in a version; null while it is on its way, or when there is none to look at. */
export function useVersionMap(version: VersionId | null): CycleMap | null {
  const api = useApi();
  const { mapId } = useConnection();
  const tell = useNotice((store) => store.tell);
  const [read, setRead] = useState<{ readonly version: VersionId; readonly map: CycleMap } | null>(null);
  useEffect(() => {
    if (version === null) return;
    let isOver = false;
    void api.readVersion(mapId, version).then((answer) => {
      if (isOver) return;
      if (answer.kind === 'answer') setRead({ version, map: readVersionMap(answer.value) });
      else tell({ key: askKey(answer), politeness: 'assertive' });
    });
    return () => {
      isOver = true;
    };
  }, [api, mapId, tell, version]);
  return read?.version === version ? read.map : null;
}
