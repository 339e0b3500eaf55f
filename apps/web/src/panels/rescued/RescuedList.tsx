import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { RescuedRows } from './RescuedRows.tsx';

interface RescuedListProps {
  readonly onPlace: (words: string) => void;
}

/** Words of this device that found no place on the map that is open. */
export function RescuedList({ onPlace }: RescuedListProps) {
  const { rescued, letGo } = useConnection();
  return <RescuedRows kept={useStore(rescued)} onPlace={onPlace} onLetGo={letGo} />;
}
