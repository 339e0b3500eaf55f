import { phases } from '@undercurrent/cycle';
import { Check, ChevronDown, Layers } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { usePhase } from '../../stores/phase.ts';
import { t } from '../../words/t.ts';

/** The lens of this screen where there is no room for all of them side by side. */
export function PhaseMenu() {
  const phase = usePhase((store) => store.phase);
  const choose = usePhase((store) => store.choose);
  const entries = phases.map((each) => ({
    id: each,
    label: t(`phase.${each}`),
    icon: <Check visibility={each === phase ? 'visible' : 'hidden'} />,
    onChoose: () => choose(each),
  }));
  return (
    <Menu
      label={t('phases.label')}
      placement="top start"
      groups={[{ id: 'phase', title: t('phases.label'), label: t('phases.label'), entries }]}
    >
      <Button look="quiet" aria-label={t('phases.now', { phase: t(`phase.${phase}`) })}>
        <Layers aria-hidden />
        {t(`phase.${phase}`)}
        <ChevronDown aria-hidden />
      </Button>
    </Menu>
  );
}
