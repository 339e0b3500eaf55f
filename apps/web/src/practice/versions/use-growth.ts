import type { CardId } from '@undercurrent/cycle';
import { useEffect, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useApi } from '../use-api.tsx';

const unknown: readonly CardId[] = [];

/** The cards of the open map in the order in which they came to it; empty until it is known. */
export function useGrowth(): readonly CardId[] {
  const api = useApi();
  const { mapId } = useConnection();
  const [order, setOrder] = useState(unknown);
  useEffect(() => {
    let isOver = false;
    void api.readGrowth(mapId).then((answer) => {
      if (!isOver && answer.kind === 'answer') setOrder(answer.value.cards.map(({ card }) => card));
    });
    return () => {
      isOver = true;
    };
  }, [api, mapId]);
  return order;
}
