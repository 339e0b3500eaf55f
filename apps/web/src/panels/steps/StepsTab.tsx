import { hasNewDance, mainCycle, newStepCards } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CardId, CycleMap, Owner } from '@undercurrent/cycle';
import { Blend } from 'lucide-react';
import { useState } from 'react';
import { useAnnouncement } from '../../stores/announcement.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import '../../words/learn-menu.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { compareDances } from '../dance/compare-dances.ts';
import { IdeasSection } from './IdeasSection.tsx';
import { ownersOn } from './owner-choices.tsx';
import { OwnerHeading } from './OwnerHeading.tsx';
import { SignsSection } from './SignsSection.tsx';
import { StepRow } from './StepRow.tsx';
import styles from './StepsPanel.module.css';

/** From ideas to steps: the pool, what each chose and both together, and how they tell that it starts. */
export function StepsTab({ map }: { readonly map: CycleMap }) {
  const connection = useConnection();
  const [open, setOpen] = useState<CardId | null>(null);
  const cycle = mainCycle(map)?.id;
  if (cycle === undefined) return null;
  const steps = newStepCards(map, cycle).filter((card) => card.kind === 'new-step');
  const choose = (id: CardId) => {
    setOpen(id);
    const now = connection.map.getState();
    const step = now?.cards.get(id);
    if (now && step) useAnnouncement.getState().announce(t('steps.placed', { label: cardLabel(now, step) }));
  };
  return (
    <>
      <IdeasSection map={map} onChosen={choose} />
      <section className={styles['section']} aria-label={t('steps.ours')}>
        <h3 className={styles['heading']}>{t('steps.ours')}</h3>
        {hasNewDance(map, cycle) ? (
          <div className={styles['row']}>
            <Button onPress={() => compareDances(map)}>
              <Blend aria-hidden />
              {t('menu.dance', { word: cycleWordOf(map) })}
            </Button>
          </div>
        ) : null}
        {ownersOn(map).map((owner) => (
          <StepGroup
            key={owner}
            owner={owner}
            map={map}
            steps={steps.filter((step) => step.owner === owner)}
            open={open}
            onOpen={setOpen}
          />
        ))}
      </section>
      <SignsSection map={map} />
    </>
  );
}

interface StepGroupProps {
  readonly owner: Owner;
  readonly map: CycleMap;
  readonly steps: readonly Card[];
  readonly open: CardId | null;
  readonly onOpen: (id: CardId | null) => void;
}

/** The new steps of one owner; the same room for everybody, filled or not. */
function StepGroup({ owner, map, steps, open, onOpen }: StepGroupProps) {
  const person = map.people.find((each) => each.id === owner);
  const title = person ? t('steps.of', { name: person.name }) : t('steps.together');
  return (
    <div className={styles['group']} data-paint={person?.color ?? 'together'}>
      <OwnerHeading person={person} title={title} />
      {steps.length === 0 ? <p className={styles['note']}>{t('steps.none')}</p> : null}
      <ul className={styles['list']} aria-label={title}>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            map={map}
            isOpen={open === step.id}
            onToggle={(isOpen) => onOpen(isOpen ? step.id : null)}
          />
        ))}
      </ul>
    </div>
  );
}
