import { replacedCard, ringCards } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { linkNewStep } from '@undercurrent/document';
import { Check, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { Chip } from '../../parts/Chip.tsx';
import { Select } from '../../parts/Select.tsx';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { Choices } from './Choices.tsx';
import styles from './StepsPanel.module.css';

interface LinkChoiceProps {
  readonly step: Card;
  readonly map: CycleMap;
}

/** Which ring card it takes the place of: one of its owner’s, or any for a step of all. Moves are offered first. */
export function ReplacesChoice({ step, map }: LinkChoiceProps) {
  const act = useAct();
  const [areAll, setAll] = useState(false);
  const replaced = replacedCard(map, step);
  const possible = ringCards(map, step.cycle).filter(
    (card) => step.owner === 'together' || card.owner === step.owner,
  );
  const moves = possible.filter((card) => card.kind === 'move' || card === replaced);
  const shown = areAll || moves.length === 0 ? possible : moves;
  if (possible.length === 0) return null;
  const choose = (replaces: CardId | null) =>
    act('link step', (now, by) => linkNewStep(now, by, { id: step.id, replaces }));
  return (
    <Choices label={t('steps.replaces')}>
      {shown.map((card) => (
        <Chip
          key={card.id}
          aria-pressed={card === replaced}
          aria-label={`${cardLabel(map, card)}: ${card.phrase.text}`}
          onPress={() => choose(card === replaced ? null : card.id)}
        >
          {card === replaced ? <Check aria-hidden /> : null}
          <span className={styles['chipWords']} dir="auto">
            {card.phrase.text}
          </span>
        </Chip>
      ))}
      {shown.length < possible.length ? (
        <Chip look="more" onPress={() => setAll(true)}>
          <Ellipsis aria-hidden />
          {t('steps.allCards')}
        </Chip>
      ) : null}
    </Choices>
  );
}

/** At which arrow of the ring it leaves. */
export function ExitChoice({ step, map }: LinkChoiceProps) {
  const act = useAct();
  const ring = ringCards(map, step.cycle);
  const exit = ring.find((card) => card.id === step.exit)?.id ?? null;
  if (ring.length === 0) return null;
  const options = [
    { value: 'none' as const, label: t('steps.noExit') },
    ...ring.map((card) => ({
      value: card.id,
      label: t('steps.after', { card: `${cardLabel(map, card)}: ${card.phrase.text}` }),
    })),
  ];
  return (
    <Select<CardId | 'none'>
      label={t('steps.exit', { word: cycleWordOf(map) })}
      value={exit ?? 'none'}
      options={options}
      onChoose={(chosen) =>
        act('link step', (now, by) =>
          linkNewStep(now, by, { id: step.id, exit: chosen === 'none' ? null : chosen }),
        )
      }
    />
  );
}
