import { compareMaps } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { copyBack } from '@undercurrent/document';
import { Undo2 } from 'lucide-react';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import styles from './Versions.module.css';

interface DifferencesProps {
  readonly earlier: CycleMap;
  readonly now: CycleMap;
}

/** What the cards said then and do not say now, each to be copied back, and what is new. */
export function Differences({ earlier, now }: DifferencesProps) {
  const { lost, changed, added } = compareMaps(earlier, now);
  if (lost.length + changed.length + added.length === 0) {
    return <p className={styles['quiet']}>{t('versions.same')}</p>;
  }
  return (
    <>
      <CardList heading="versions.lost" cards={lost} map={earlier} now={now} isGone />
      <CardList
        heading="versions.changed"
        cards={changed.map(({ before }) => before)}
        map={earlier}
        now={now}
        isGone
      />
      <CardList heading="versions.added" cards={added} map={now} now={now} />
    </>
  );
}

interface CardListProps {
  readonly heading: WordKey;
  readonly cards: readonly Card[];
  readonly map: CycleMap;
  readonly now: CycleMap;
  /** What they say is not on the map any more, and can come back. */
  readonly isGone?: boolean;
}

function CardList({ heading, cards, map, now, isGone = false }: CardListProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t(heading)}</h3>
      <ul className={styles['cards']}>
        {cards.map((card) => (
          <li key={card.id} className={styles['card']} data-paint={paintOf(map, card)}>
            <div className={styles['said']} dir="auto">
              <span className={styles['label']}>{cardLabel(map, card)}</span>
              <span className={styles['words']}>{card.phrase.text}</span>
            </div>
            {isGone ? <CopyBack card={card} now={now} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyBack({ card, now }: { readonly card: Card; readonly now: CycleMap }) {
  const act = useAct();
  const actor = useActor();
  const tell = useNotice((store) => store.tell);
  const command = (map: CycleMap, who: typeof actor) => copyBack(map, who, { card, newId: newCardId() });
  if ('reason' in command(now, actor)) return null;
  const press = () => {
    if (act('copy back', command)) tell({ key: 'versions.copied', politeness: 'polite' });
  };
  return (
    <Button onPress={press} aria-label={t('versions.copyBackWhat', { words: card.phrase.text })}>
      <Undo2 aria-hidden />
      {t('versions.copyBack')}
    </Button>
  );
}

const paintOf = (map: CycleMap, card: Card) =>
  map.people.find(({ id }) => id === card.owner)?.color ?? 'together';
