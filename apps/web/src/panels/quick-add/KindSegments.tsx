import type { CardKind, Phase } from '@undercurrent/cycle';
import { ChevronDown } from 'lucide-react';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useComposer } from '../../stores/composer.ts';
import { usePhase } from '../../stores/phase.ts';
import { kindWord } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import type { NextChoice } from './next-choice.ts';
import { firstKinds, moreKinds } from './phase-kinds.ts';

interface KindSegmentsProps {
  readonly choice: NextChoice;
  readonly paint: string;
}

/** What the card is: the first three of this phase one press each, the rest behind "more kinds". */
export function KindSegments({ choice, paint }: KindSegmentsProps) {
  const setKind = useComposer((store) => store.setKind);
  const phase = usePhase((store) => store.phase);
  const first: readonly CardKind[] = firstKinds[phase];
  const kinds = first.includes(choice.kind) ? first : [...first, choice.kind];
  return (
    <>
      <Segmented
        label={t('add.kind')}
        look="framed"
        value={choice.kind}
        onChoose={setKind}
        segments={kinds.map((kind) => ({ value: kind, label: kindWord(kind), paint }))}
      />
      <Menu label={t('add.moreKinds')} groups={moreGroups(phase, setKind)} placement="top start">
        <IconButton label={t('add.moreKinds')} icon={<ChevronDown />} tooltipAt="top" />
      </Menu>
    </>
  );
}

function moreGroups(phase: Phase, setKind: (kind: CardKind) => void): readonly MenuGroup[] {
  return moreKinds(phase).map(({ place, kinds }) => ({
    id: place,
    title: t(`add.kinds.${place}`),
    label: t(`add.kinds.${place}`),
    entries: kinds.map((kind) => ({ id: kind, label: kindWord(kind), onChoose: () => setKind(kind) })),
  }));
}
