import { phases } from '@undercurrent/cycle';
import { Waves } from 'lucide-react';
import { useMap } from '../../connection/use-connection.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { ToggleChip } from '../../parts/ToggleChip.tsx';
import { usePhase } from '../../stores/phase.ts';
import { t } from '../../words/t.ts';
import { useRaiseBeneath } from './use-raise-beneath.ts';
import { ViewMenu } from './ViewMenu.tsx';

/** What this screen looks at, and, for everybody, whether what lies beneath is up and how the map is arranged. */
export function PhasePanel() {
  const isRaised = useMap()?.isBeneathRaised ?? false;
  const raise = useRaiseBeneath();
  const phase = usePhase((store) => store.phase);
  const choose = usePhase((store) => store.choose);
  return (
    <Panel>
      <Segmented
        label={t('phases.label')}
        value={phase}
        onChoose={choose}
        segments={phases.map((each) => ({ value: each, label: t(`phase.${each}`) }))}
      />
      <ToggleChip
        label={t('bar.beneath')}
        hint={t(isRaised ? 'bar.lowerBeneath' : 'bar.raiseBeneath')}
        icon={<Waves aria-hidden />}
        isTight
        isSelected={isRaised}
        onToggle={raise}
      />
      <ViewMenu />
    </Panel>
  );
}
