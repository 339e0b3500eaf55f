import { pauseMeeting } from '@undercurrent/document';
import { CirclePause } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useMay } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { t } from '../../words/t.ts';
import styles from './PauseButton.module.css';

interface PauseButtonProps {
  /** Where room is short the word goes first; in a phone's head there never is any. */
  readonly at: 'bar' | 'add' | 'map' | 'head';
}

/** One tap, by anyone at the table: the map softens for everybody, and nobody is told who asked. */
export function PauseButton({ at }: PauseButtonProps) {
  const mayPause = useMay('pause');
  const act = useAct();
  if (!mayPause) return null;
  return (
    <Button aria-label={t('pause.pause')} onPress={() => void act('pause', pauseMeeting)}>
      <CirclePause aria-hidden />
      <span className={styles[at]}>{t('pause.pause')}</span>
    </Button>
  );
}
