import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { UnsentList } from './UnsentList.tsx';

/** On the page of a map that has ended: what this device had written and the server never got. */
export function UnsentWords() {
  const { rescued, letGo } = useConnection();
  return <UnsentList kept={useStore(rescued)} onLetGo={letGo} />;
}
