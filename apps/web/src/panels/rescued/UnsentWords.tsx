import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { t } from '../../words/t.ts';
import { RescuedList } from './RescuedList.tsx';

/** On the page of a map that has ended: what this device had written and the server never got. */
export function UnsentWords() {
  const count = useStore(useConnection().rescued).length;
  if (count === 0) return null;
  return (
    <>
      <h2>{t('rescued.title')}</h2>
      <p>{t('rescued.leadEnded')}</p>
      <RescuedList />
    </>
  );
}
