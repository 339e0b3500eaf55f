import '../../words/learn-steps.ts';
import { FileHeart } from 'lucide-react';
import { useState } from 'react';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { SidePanel } from '../../parts/SidePanel.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import { PhonePause } from '../pause/PhonePause.tsx';
import { PlanTab } from './PlanTab.tsx';
import { StepsTab } from './StepsTab.tsx';
import styles from './StepsPanel.module.css';

const parts = ['steps', 'plan'] as const;

/** What changes the dance: ideas, new steps, early signs, and what is agreed for when it is too much. */
export function StepsPanel({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const [part, setPart] = useState<(typeof parts)[number]>('steps');
  return (
    <SidePanel title={t('steps.title')} onClose={onClose} beside={<PhonePause />}>
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
        <HandoutButton isProposed={(map?.handout ?? null) !== null} />
      </div>
    </SidePanel>
  );
}

/** The way on from here, at the end of a meeting: the therapist’s, and everybody’s once something is proposed. */
function HandoutButton({ isProposed }: { readonly isProposed: boolean }) {
  const { role } = useActor();
  const open = useChrome((store) => store.open);
  if (role !== 'therapist' && !isProposed) return null;
  return (
    <Button onPress={() => open('handout')}>
      <FileHeart aria-hidden />
      {t(isProposed ? 'steps.handoutProposed' : 'steps.handout')}
    </Button>
  );
}
