import type { Card } from '@undercurrent/cycle';
import { raiseBeneath } from '@undercurrent/document';
import { useMap, useMay } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/t.ts';
import { belongingOf } from './belonging.ts';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { endsTurn } from './outline-of.ts';
import { useAct } from '../connection/use-act.ts';
import { usePartLook } from './use-phase-focus.ts';
import type { CardWork } from './use-card-work.ts';

interface SectionProps {
  readonly cards: readonly Card[];
  readonly work: CardWork;
}

/** What lies beneath the cycle, folded until it is raised for everybody. */
export function BeneathSection({ cards, work }: SectionProps) {
  const isRaised = useMap()?.isBeneathRaised ?? false;
  const mayRaise = useMay('arrange');
  const act = useAct();
  const look = usePartLook('beneath');
  if (cards.length === 0) return null;
  return (
    <section
      className={`${styles['section']} ${styles['water']}`}
      aria-label={t('outline.beneath')}
      {...look}
    >
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{t('outline.beneath')}</h3>
        {isRaised ? null : (
          <p className={styles['quiet']}>{t('outline.beneathFolded', { count: cards.length })}</p>
        )}
        {mayRaise ? (
          <Button
            aria-expanded={isRaised}
            onPress={() =>
              act('raise-beneath', (map, actor) => raiseBeneath(map, actor, { raised: !isRaised }))
            }
          >
            {t(isRaised ? 'outline.lower' : 'outline.raise')}
          </Button>
        ) : null}
      </header>
      {isRaised ? <CardList label={t('outline.beneath')} cards={cards} work={work} /> : null}
    </section>
  );
}

const titles = { 'new-steps': 'outline.newSteps', strengths: 'outline.strengths' } as const;

interface PlainSectionProps extends SectionProps {
  readonly surface: keyof typeof titles;
}

/** The new steps of a cycle, or what holds the couple. */
export function PlainSection({ surface, cards, work }: PlainSectionProps) {
  const look = usePartLook(surface);
  if (cards.length === 0) return null;
  const title = t(titles[surface]);
  return (
    <section className={styles['section']} aria-label={title} {...look}>
      <header className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{title}</h3>
      </header>
      <CardList label={title} cards={cards} work={work} />
    </section>
  );
}

function CardList({ label, cards, work }: SectionProps & { readonly label: string }) {
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
    </ol>
  );
}
