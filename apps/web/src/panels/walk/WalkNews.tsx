import { Footprints } from 'lucide-react';
import { useStore } from 'zustand';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useWalk } from '../../stores/walk.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { leaderAmong, useWalking } from './walking.ts';
import styles from './WalkNews.module.css';

/** For a screen that is not along: that somebody walks the cycle, and the way to come along. */
export function WalkNews() {
  const map = useMap();
  const { others } = useConnection();
  const leader = useStore(others, (list) => leaderAmong(list)?.seat ?? null);
  const walking = useWalking();
  if (walking !== 'away' || !leader || !map) return null;
  const name = map.people.find(({ id }) => id === leader.person)?.name ?? t(`role.${leader.role}`);
  const join = () => {
    useChrome.getState().show('map');
    useWalk.getState().come(true);
  };
  return (
    <div role="status" className={styles['news']}>
      <Footprints aria-hidden className={styles['icon']} />
      <span>{t('menu.walkBusy', { name, word: cycleWordOf(map) })}</span>
      <Button look="quiet" onPress={join}>
        {t('menu.joinWalk')}
      </Button>
    </div>
  );
}
