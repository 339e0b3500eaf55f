import { useEffect } from 'react';
import { useConnection } from '../connection/use-connection.tsx';

/** The clipboard for the list by itself, where no map is drawn that would bring it along. */
export function useListClip(isAlone: boolean): void {
  const connection = useConnection();
  useEffect(() => {
    if (!isAlone) return undefined;
    let isOver = false;
    let stop = () => {};
    const start = async () => {
      const { startClipWork } = await import('../canvas/clip/clip-work.ts');
      if (!isOver) stop = startClipWork({ connection, shown: null });
    };
    // What can't be fetched leaves the clipboard to the browser.
    start().catch(() => null);
    return () => {
      isOver = true;
      stop();
    };
  }, [connection, isAlone]);
}
