import { useEffect } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { useNotice } from '../../stores/notice.ts';

/** Says when acts of this device found no place, and whether words of it are kept. */
export function useSetbackNews(): void {
  const { setbacks, rescued } = useConnection();
  useEffect(
    () =>
      setbacks.subscribe(() => {
        const hasWords = rescued.getState().length > 0;
        const key = hasWords ? 'rescued.setback' : 'rescued.setbackWithoutWords';
        useNotice.getState().tell({ key, politeness: 'polite' });
      }),
    [setbacks, rescued],
  );
}
