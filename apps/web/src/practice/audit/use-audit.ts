import type { AuditPage } from '@undercurrent/protocol';
import { useCallback, useEffect, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useNotice } from '../../stores/notice.ts';
import { askKey } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';

/** The log of the open map as far as it was asked for; null until the first answer. */
export interface AuditReading {
  readonly page: AuditPage | null;
  readonly readOlder: () => Promise<void>;
}

export function useAudit(): AuditReading {
  const api = useApi();
  const { mapId } = useConnection();
  const tell = useNotice((store) => store.tell);
  const [page, setPage] = useState<AuditPage | null>(null);
  const read = useCallback(
    async (former: AuditPage | null) => {
      const answer = await api.readAudit(mapId, former?.entries.at(-1)?.seq ?? null);
      if (answer.kind === 'refusal') return tell({ key: askKey(answer), politeness: 'assertive' });
      setPage({ ...answer.value, entries: [...(former?.entries ?? []), ...answer.value.entries] });
    },
    [api, mapId, tell],
  );
  useEffect(() => void read(null), [read]);
  return { page, readOlder: () => read(page) };
}
