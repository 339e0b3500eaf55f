import type { ListId } from '@undercurrent/cycle';
import { ArrowDown, ArrowUp, Eye, EyeOff, Pin, PinOff, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import styles from './Lists.module.css';
import { saidTerm } from './said-term.ts';

/** What can be done with a term of a list. */
export type TermAct = 'up' | 'down' | 'pin' | 'unpin' | 'hide' | 'show';

interface TermRowProps {
  readonly id: ListId;
  readonly term: string;
  /** The practice has added it: hidden, it would be of no use to anybody. */
  readonly isOwn: boolean;
  readonly can: readonly TermAct[];
  /** Acts that have no effect just now, such as up for the first. */
  readonly idle: readonly TermAct[];
  readonly onAct: (act: TermAct, term: string) => void;
}

/** A term with what can be done with it. */
export function TermRow({ id, term, isOwn, can, idle, onAct }: TermRowProps) {
  const words = saidTerm(id, term);
  return (
    <li className={styles['row']} data-term={term}>
      <span className={styles['words']} dir="auto">
        {words}
        {isOwn ? <small className={styles['own']}>{t('lists.own')}</small> : null}
      </span>
      <span className={styles['acts']}>
        {can.map((act) => {
          const { icon, label } = act === 'hide' && isOwn ? removing : looks[act];
          return (
            <IconButton
              key={act}
              data-act={act}
              label={t(label, { words })}
              icon={icon}
              isIdle={idle.includes(act)}
              onPress={() => onAct(act, term)}
            />
          );
        })}
      </span>
    </li>
  );
}

interface Look {
  readonly icon: ReactNode;
  readonly label: WordKey;
}

const removing: Look = { icon: <Trash2 />, label: 'lists.remove' };
const looks: Readonly<Record<TermAct, Look>> = {
  up: { icon: <ArrowUp />, label: 'lists.up' },
  down: { icon: <ArrowDown />, label: 'lists.down' },
  pin: { icon: <Pin />, label: 'lists.pin' },
  unpin: { icon: <PinOff />, label: 'lists.unpin' },
  hide: { icon: <EyeOff />, label: 'lists.hide' },
  show: { icon: <Eye />, label: 'lists.show' },
};
