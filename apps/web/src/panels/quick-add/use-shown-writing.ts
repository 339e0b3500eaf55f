import { useEffect } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';

/** Others see that somebody is writing the next card, never what. */
export function useShownWriting(isWriting: boolean): void {
  const { showPresence } = useConnection();
  useEffect(() => {
    if (!isWriting) return undefined;
    showPresence({ writing: 'next-card' });
    return () => showPresence({ writing: null });
  }, [isWriting, showPresence]);
}
