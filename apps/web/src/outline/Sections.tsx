import type { Card } from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';
import { useMap } from '../connection/use-connection.tsx';
import { t } from '../words/t.ts';
import { belongingOf } from './belonging.ts';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { endsTurn } from './outline-of.ts';
import { usePartLook } from './use-phase-focus.ts';
import type { CardWork } from './use-card-work.ts';
import { WaitingRows } from './WaitingRows.tsx';

export interface SectionProps {
  readonly cards: readonly Card[];
  /** Places of the template that wait for cards here. */
  readonly waiting?: readonly OpenSlot[];
  readonly work: CardWork;
}

const titles = { 'new-steps': 'outline.newSteps', strengths: 'outline.strengths' } as const;

interface PlainSectionProps extends SectionProps {
  readonly surface: keyof typeof titles;
}

/** The new steps of a cycle, or what holds the couple. */
export function PlainSection({ surface, cards, waiting = [], work }: PlainSectionProps) {
  const look = usePartLook(surface);
  if (cards.length + waiting.length === 0) return null;
  const title = t(titles[surface]);
  return (
    <section className={styles['section']} aria-label={title} {...look}>
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{title}</h3>
      </header>
      <CardList label={title} cards={cards} waiting={waiting} work={work} />
    </section>
  );
}

/** Cards of one surface as a list of their own. */
export function CardList({ label, cards, waiting = [], work }: SectionProps & { readonly label: string }) {
  const map = useMap();
  const order = cards.map((card) => card.id);
  return (
    <ol className={styles['list']} aria-label={label} data-spaced>
      {cards.map((card, index) => (
        <li key={card.id} className={styles['row']}>
          <OutlineCard
            card={card}
            order={order}
            saysWhose={endsTurn(cards, index)}
            work={work}
            belonging={map ? belongingOf(map, card) : null}
          />
        </li>
      ))}
      <WaitingRows places={waiting} />
    </ol>
  );
}
