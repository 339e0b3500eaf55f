import { layouts } from '@undercurrent/cycle';
import type { Layout } from '@undercurrent/cycle';
import { setLayout } from '@undercurrent/document';
import { Waves } from 'lucide-react';
import { useMap } from '../../connection/use-connection.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { ToggleChip } from '../../parts/ToggleChip.tsx';
import { t } from '../../words/t.ts';
import { useAct } from '../../connection/use-act.ts';
import { useRaiseBeneath } from './use-raise-beneath.ts';

/** In which arrangement everybody sees the map, and whether what lies beneath is up. */
export function LayoutPanel() {
  const map = useMap();
  const act = useAct();
  const raise = useRaiseBeneath();
  const isRaised = map?.isBeneathRaised ?? false;
  const choose = (layout: Layout) => act('set layout', (now, actor) => setLayout(now, actor, { layout }));
  return (
    <Panel>
      <Segmented
        label={t('bar.layouts')}
        value={map?.layout ?? null}
        onChoose={choose}
        segments={layouts.map((layout) => ({ value: layout, label: t(`layout.${layout}`) }))}
      />
      <ToggleChip
        label={t('bar.beneath')}
        hint={t(isRaised ? 'bar.lowerBeneath' : 'bar.raiseBeneath')}
        icon={<Waves aria-hidden />}
        isTight
        isSelected={isRaised}
        onToggle={raise}
      />
    </Panel>
  );
}
