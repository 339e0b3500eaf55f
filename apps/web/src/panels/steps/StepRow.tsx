import { replacedCard, unconfirmedBy } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { confirmWords } from '@undercurrent/document';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import { StepEditor } from './StepEditor.tsx';
import styles from './StepsPanel.module.css';

interface StepRowProps {
  readonly step: Card;
  readonly map: CycleMap;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A new step as one sentence: at what it begins, what is done, instead of what. Opened, each part can be changed. */
export function StepRow({ step, map, isOpen, onToggle }: StepRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const replaced = replacedCard(map, step);
  const voice = step.owner === 'together' ? 'together' : 'person';
  const isAsking = unconfirmedBy(map, step).length > 0;
  return (
    <li ref={row} className={styles['step']} data-open={isOpen || undefined}>
      <article aria-label={cardLabel(map, step)}>
        <div className={styles['stepHead']}>
          <div className={styles['telling']}>
            {step.notice ? (
              <p className={styles['small']}>{t(`steps.noticed.${voice}`, { words: step.notice })}</p>
            ) : null}
            <p className={styles['said']} dir="auto" data-soft={isAsking || undefined}>
              {step.phrase.text}
            </p>
            {replaced ? (
              <p className={styles['small']}>{t('steps.instead', { words: replaced.phrase.text })}</p>
            ) : null}
            {step.direction ? <p className={styles['small']}>{t(`direction.${step.direction}`)}</p> : null}
          </div>
          <IconButton
            label={t(isOpen ? 'steps.close' : 'steps.open', { words: step.phrase.text })}
            icon={isOpen ? <ChevronUp /> : <ChevronDown />}
            aria-expanded={isOpen}
            onPress={() => onToggle(!isOpen)}
          />
        </div>
        <Standing step={step} map={map} />
        {isOpen ? <StepEditor step={step} map={map} onClose={() => onToggle(false)} /> : null}
      </article>
    </li>
  );
}

/** Whose confirmation is missing; one's own is a press away. */
export function Standing({ step, map }: Pick<StepRowProps, 'step' | 'map'>) {
  const { person } = useActor();
  const act = useAct();
  const missing = unconfirmedBy(map, step);
  if (missing.length === 0) return null;
  if (person !== null && missing.includes(person)) {
    return (
      <Button
        onPress={() =>
          act('confirm', (now, actor) => confirmWords(now, actor, { id: step.id, seen: step.phrase.text }))
        }
      >
        {t(step.owner === 'together' ? 'steps.confirmShared' : 'steps.confirm')}
      </Button>
    );
  }
  const names = map.people.filter(({ id }) => missing.includes(id)).map(({ name }) => name);
  return <p className={styles['small']}>{t('steps.waiting', { names: joinNames(names) })}</p>;
}
