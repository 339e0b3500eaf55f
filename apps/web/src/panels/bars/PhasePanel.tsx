import { phases } from '@undercurrent/cycle';
import { Waves } from 'lucide-react';
import { Suspense, useSyncExternalStore } from 'react';
import { useReading } from '../../connection/use-connection.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { later } from '../../parts/later.ts';
import { ToggleChip } from '../../parts/ToggleChip.tsx';
import { isNarrow } from '../../platform/media.ts';
import { usePhase } from '../../stores/phase.ts';
import { t } from '../../words/t.ts';
import styles from './PhasePanel.module.css';
import { useRaiseBeneath } from './use-raise-beneath.ts';
import { ViewMenu } from './ViewMenu.tsx';

const PhaseMenu = later(async () => (await import('./PhaseMenu.tsx')).PhaseMenu);

/** What this screen looks at, and, for everybody, whether what lies beneath is up and how the map is arranged. */
export function PhasePanel() {
  const isRaised = useReading((map) => map.isBeneathRaised) ?? false;
  const raise = useRaiseBeneath();
  const phase = usePhase((store) => store.phase);
  const choose = usePhase((store) => store.choose);
  const mayFold = useSyncExternalStore(isNarrow.subscribe, isNarrow.read);
  return (
    <Panel>
      <span className={styles['all']}>
        <Segmented
          label={t('phases.label')}
          value={phase}
          onChoose={choose}
          segments={phases.map((each) => ({ value: each, label: t(`phase.${each}`) }))}
        />
      </span>
      <span className={styles['one']}>
        <Suspense>{mayFold ? <PhaseMenu /> : null}</Suspense>
      </span>
      <ToggleChip
        label={t('bar.beneath')}
        hint={t(isRaised ? 'bar.lowerBeneath' : 'bar.raiseBeneath')}
        icon={<Waves aria-hidden />}
        isSelected={isRaised}
        onToggle={raise}
      />
      <span className={styles['views']}>
        <ViewMenu />
      </span>
    </Panel>
  );
}
