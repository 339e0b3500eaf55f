import { Footprints } from 'lucide-react';
import type { PresenceSeat } from '@undercurrent/protocol';
import { useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useWalk } from '../../stores/walk.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import styles from './WalkNews.module.css';
import '../../words/learn-walk.ts';

/** That somebody walks the cycle, and the way to come along. */
export function WalkNewsLine({ leader }: { readonly leader: PresenceSeat }) {
  const map = useMap();
  if (!map) return null;
  const name = map.people.find(({ id }) => id === leader.person)?.name ?? t(`role.${leader.role}`);
  return (
    <div role="status" className={styles['news']}>
      <Footprints aria-hidden className={styles['icon']} />
      <span>{t('menu.walkBusy', { name, word: cycleWordOf(map) })}</span>
      <Button look="quiet" onPress={() => useWalk.getState().come(true)}>
        {t('menu.joinWalk')}
      </Button>
    </div>
  );
}
