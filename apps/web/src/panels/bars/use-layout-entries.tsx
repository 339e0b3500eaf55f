import { layouts } from '@undercurrent/cycle';
import { setLayout } from '@undercurrent/document';
import { Check } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useMay, useReading } from '../../connection/use-connection.tsx';
import type { MenuEntry } from '../../parts/Menu.tsx';
import { t } from '../../words/t.ts';

/** The layouts as entries of a menu, with the one everybody sees marked. */
export function useLayoutEntries(): readonly MenuEntry[] {
  const layoutNow = useReading((map) => map.layout);
  const mayArrange = useMay('arrange');
  const act = useAct();
  return layouts.map((layout) => ({
    id: layout,
    label: t(`layout.${layout}`),
    icon: <Check visibility={layoutNow === layout ? 'visible' : 'hidden'} />,
    isDisabled: !mayArrange,
    onChoose: () => act('set layout', (now, actor) => setLayout(now, actor, { layout })),
  }));
}
