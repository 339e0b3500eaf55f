import { heldBy, holdsArrows, isNote, surfaceOf } from '@undercurrent/cycle';
import type { ArrowHold, Card, CycleMap } from '@undercurrent/cycle';
import { Select } from '../../parts/Select.tsx';
import { foldedRoots } from '../../stores/roots.ts';
import { cardLabel } from '../../words/card-label.ts';
import '../../words/learn-marks.ts';
import '../../words/learn-outline.ts';
import { markSaying } from '../../words/mark-name.ts';
import { t } from '../../words/t.ts';
import '../../words/learn-told.ts';

const paper = 'paper';
const ends = ['from', 'to'] as const;
type End = (typeof ends)[number];

/** What an end can be on, and how it is read out. */
interface Offered {
  readonly hold: ArrowHold;
  readonly label: string;
}

interface ArrowEndsProps {
  readonly map: CycleMap;
  readonly ends: Readonly<Record<End, ArrowHold>>;
  readonly onChoose: (end: End, hold: ArrowHold) => void;
}

/** Where an arrow begins and where it ends: on a card that is shown, on a note or a shape, or on the paper. */
export function ArrowEnds({ map, ends: chosen, onChoose }: ArrowEndsProps) {
  const bound = ends.map((end) => chosen[end]);
  const holds = [...shownCards(map, bound), ...marksOf(map)];
  return ends.map((end) => (
    <Select<string>
      key={end}
      label={t(`marks.${end}`)}
      value={heldBy(chosen[end]) ?? paper}
      options={[
        ...holds.map(({ hold, label }) => ({ value: heldBy(hold) ?? paper, label })),
        { value: paper, label: t('marks.paper') },
      ]}
      onChoose={(value) =>
        onChoose(end, holds.find(({ hold }) => heldBy(hold) === value)?.hold ?? { card: null })
      }
    />
  ));
}

/** What is folded away, or still in its envelope, is read out in no list; what an arrow is on already stays on offer. */
function shownCards(map: CycleMap, bound: readonly ArrowHold[]): readonly Offered[] {
  const folded = foldedRoots(map.people);
  const isShown = ({ id, kind, owner }: Card) => {
    if (bound.some(({ card }) => card === id)) return true;
    if (kind === 'letter' || (kind === 'root' && folded.has(owner))) return false;
    return map.isBeneathRaised || surfaceOf(kind) !== 'beneath';
  };
  return [...map.cards.values()].filter(isShown).map((card) => ({
    hold: { card: card.id },
    label: t('canvas.told', { label: cardLabel(map, card), words: card.phrase.text }),
  }));
}

function marksOf(map: CycleMap): readonly Offered[] {
  return [...map.annotations.values()].filter(holdsArrows).map((mark) => ({
    hold: { card: null, mark: mark.id },
    label: isNote(mark)
      ? t('canvas.told', {
          label: t(mark.kind === 'sticky' ? 'outline.sticky' : 'outline.label'),
          words: mark.words,
        })
      : markSaying(map, mark),
  }));
}
