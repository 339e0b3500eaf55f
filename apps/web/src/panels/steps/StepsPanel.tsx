import '../../words/learn-steps.ts';
import { useState } from 'react';
import { useMap } from '../../connection/use-connection.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { t } from '../../words/t.ts';
import { PlanTab } from './PlanTab.tsx';
import { StepsTab } from './StepsTab.tsx';
import styles from './StepsPanel.module.css';

const parts = ['steps', 'plan'] as const;

/** What changes the dance: ideas, new steps, early signs, and what is agreed for when it is too much. */
export function StepsPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const [part, setPart] = useState<(typeof parts)[number]>('steps');
  return (
    <SidePanel title={t('steps.title')} onClose={onClose}>
      <div className={styles['panel']}>
        <Segmented
          label={t('steps.part')}
          look="filled"
          value={part}
          onChoose={setPart}
          segments={parts.map((value) => ({ value, label: t(`steps.part.${value}`) }))}
        />
        {map && part === 'steps' ? <StepsTab map={map} /> : null}
        {map && part === 'plan' ? <PlanTab map={map} /> : null}
      </div>
    </SidePanel>
  );
}
