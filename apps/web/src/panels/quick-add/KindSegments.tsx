import type { CardKind } from '@undercurrent/cycle';
import { ChevronDown } from 'lucide-react';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useComposer } from '../../stores/composer.ts';
import { kindWord } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import { firstKinds, moreKinds } from './next-choice.ts';
import type { NextChoice } from './next-choice.ts';

interface KindSegmentsProps {
  readonly choice: NextChoice;
  readonly paint: string;
}

/** What the card is: the first three one press each, the rest behind "more kinds". */
export function KindSegments({ choice, paint }: KindSegmentsProps) {
  const setKind = useComposer((store) => store.setKind);
  const isFirst = firstKinds.some((kind) => kind === choice.kind);
  const kinds: readonly CardKind[] = isFirst ? firstKinds : [...firstKinds, choice.kind];
  return (
    <>
      <Segmented
        label={t('add.kind')}
        look="framed"
        value={choice.kind}
        onChoose={setKind}
        segments={kinds.map((kind) => ({ value: kind, label: kindWord(kind), paint }))}
      />
      <Menu label={t('add.moreKinds')} groups={moreGroups(setKind)} placement="top start">
        <IconButton label={t('add.moreKinds')} icon={<ChevronDown />} tooltipAt="top" />
      </Menu>
    </>
  );
}

function moreGroups(setKind: (kind: CardKind) => void): readonly MenuGroup[] {
  return (['ring', 'beneath', 'new-steps'] as const).map((place) => ({
    id: place,
    title: t(`add.kinds.${place}`),
    label: t(`add.kinds.${place}`),
    entries: moreKinds[place].map((kind) => ({
      id: kind,
      label: kindWord(kind),
      onChoose: () => setKind(kind),
    })),
  }));
}
