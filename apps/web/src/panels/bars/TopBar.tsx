import { Download, UserRoundPlus } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { LeadButton } from '../lead/LeadButton.tsx';
import { PauseButton } from '../pause/PauseButton.tsx';
import { MapMenu } from './MapMenu.tsx';
import { PhasePanel } from './PhasePanel.tsx';
import { PrivateButton } from './PrivateButton.tsx';
import { SeatAvatars } from './SeatAvatars.tsx';
import { TitlePanel } from './TitlePanel.tsx';
import styles from './TopBar.module.css';
import { useFolds } from './use-folds.ts';

interface TopBarProps {
  readonly onLeave: () => void;
  /** What only this kind of seat can do. */
  readonly ownAct: ReactNode;
}

/** The bar above the map: whose it is, what this screen looks at, who is here, what leaves it. */
export function TopBar({ onLeave, ownAct }: TopBarProps) {
  const { role } = useActor();
  const isMeeting = useMeeting((store) => store.table === null || store.table.meeting !== null);
  const open = useChrome((store) => store.open);
  const bar = useRef<HTMLElement>(null);
  useFolds(bar);
  return (
    <header ref={bar} className={styles['bar']}>
      <div className={styles['start']}>
        <TitlePanel onLeave={onLeave} />
        <PhasePanel />
      </div>
      <Panel>
        <SeatAvatars />
        <span className={styles['lead']}>
          <LeadButton />
        </span>
        <PauseButton at="bar" />
        <span className={styles['acts']}>
          <PrivateButton />
          <Button onPress={() => open('export')} aria-label={t('bar.export')}>
            <Download aria-hidden />
            <span className={styles['word']}>{t('bar.export')}</span>
          </Button>
        </span>
        {ownAct}
        {role === 'therapist' && isMeeting ? (
          <Button look="primary" onPress={() => open('invite')} aria-label={t('bar.invite')}>
            <UserRoundPlus aria-hidden />
            <span className={styles['word']}>{t('bar.invite')}</span>
          </Button>
        ) : null}
        <MapMenu />
      </Panel>
    </header>
  );
}
