import { surfaceOf } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { Select } from '../../parts/Select.tsx';
import { foldedRoots } from '../../stores/roots.ts';
import { cardLabel } from '../../words/card-label.ts';
import { t } from '../../words/t.ts';
import '../../words/learn-told.ts';

const paper = 'paper';
const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];

interface ArrowEndsProps {
  readonly map: CycleMap;
  readonly ends: Readonly<Record<End, CardId | null>>;
  readonly onChoose: (end: End, card: CardId | null) => void;
}

/** Where an arrow begins and where it ends: on a card that is shown, or on the paper. */
export function ArrowEnds({ map, ends: chosen, onChoose }: ArrowEndsProps) {
  const cards = shownCards(map, Object.values(chosen));
  return ends.map((end) => (
    <Select<string>
      key={end}
      label={t(`marks.${end}`)}
      value={chosen[end] ?? paper}
      options={[
        ...cards.map((card) => ({
          value: card.id,
          label: t('canvas.told', { label: cardLabel(map, card), words: card.phrase.text }),
        })),
        { value: paper, label: t('marks.paper') },
      ]}
      onChoose={(value) => onChoose(end, cards.find(({ id }) => id === value)?.id ?? null)}
    />
  ));
}

/** What is folded away, or still in its envelope, is read out in no list; what an arrow is on already stays on offer. */
function shownCards(map: CycleMap, bound: readonly (CardId | null)[]): readonly Card[] {
  const folded = foldedRoots(map.people);
  return [...map.cards.values()].filter(({ id, kind, owner }) => {
    if (bound.includes(id)) return true;
    if (kind === 'letter' || (kind === 'root' && folded.has(owner))) return false;
    return map.isBeneathRaised || surfaceOf(kind) !== 'beneath';
  });
}
