import { useEffect, useRef } from 'react';
import { useConnectionState } from '../connection/use-connection.tsx';
import { useNotice } from '../stores/notice.ts';

/** Says once that the connection was lost, and once that it is back. */
export function useConnectionNews(): void {
  const { name } = useConnectionState();
  const wasLost = useRef(false);
  useEffect(() => {
    const { tell } = useNotice.getState();
    if (name === 'lost' && !wasLost.current) {
      wasLost.current = true;
      tell({ key: 'shell.connectionLost', politeness: 'polite' });
    }
    if (name === 'connected' && wasLost.current) {
      wasLost.current = false;
      tell({ key: 'shell.connectionBack', politeness: 'polite' });
    }
  }, [name]);
}
