import { LockKeyhole } from 'lucide-react';
import { useStore } from 'zustand';
import type { PrivateConnection } from '../../connection/private-connection.ts';
import { SaveWords } from '../bars/SaveLine.tsx';
import styles from './PrivateHead.module.css';

interface PrivateHeadProps {
  readonly lead: string;
  readonly room: Pick<PrivateConnection<unknown, never>, 'state' | 'saveState'>;
  /** Something is typed that is not written down yet. */
  readonly isTyping?: boolean;
}

/** Who can read this, and how safe it is. */
export function PrivateHead({ lead, room, isTyping = false }: PrivateHeadProps) {
  const save = useStore(room.saveState);
  const state = useStore(room.state);
  return (
    <div className={styles['head']}>
      <p className={styles['lead']}>
        <LockKeyhole aria-hidden />
        {lead}
      </p>
      <SaveWords save={isTyping && save === 'saved' ? 'saving' : save} state={state} />
    </div>
  );
}
