import type { Card, CycleMap } from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';
import { Plus, X } from 'lucide-react';
import { Fragment, useCallback, useRef } from 'react';
import { useActor, usePeople } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Press } from '../parts/Press.tsx';
import { useComposer } from '../stores/composer.ts';
import { t } from '../words/t.ts';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { endsTurn } from './outline-of.ts';
import type { Gap } from './reorder.ts';
import { afterInGap } from './reorder.ts';
import type { CardWork } from './use-card-work.ts';
import { usePartLook } from './use-phase-focus.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useToldSteps } from './use-told-steps.ts';
import { WaitingRows } from './WaitingRows.tsx';

interface RingListProps {
  readonly map: CycleMap;
  readonly ring: readonly Card[];
  readonly isClosed: boolean;
  readonly waiting: readonly OpenSlot[];
  readonly work: CardWork;
}

/** The ring as a list in cycle order, with the ways from card to card between them. */
export function RingList({ map, ring, isClosed, waiting, work }: RingListProps) {
  const list = useRef<HTMLOListElement>(null);
  const after = useComposer((store) => store.after);
  const look = usePartLook('ring');
  const mayAdd = useActor().role !== 'observer';
  const order = ring.map((card) => card.id);
  const told = useToldSteps(map, ring);
  const { place } = work;
  const drop = useCallback(
    (id: string, gap: Gap) => {
      const ids = ring.map((card) => card.id);
      const moved = ids.find((each) => each === id);
      const goesAfter = moved && afterInGap(ids, moved, gap);
      if (moved && goesAfter !== undefined) place(moved, goesAfter);
    },
    [ring, place],
  );
  const { drag, handleOf } = useRowDrag(list, drop);
  return (
    <ol ref={list} className={styles['list']} aria-label={t('outline.title')} {...look}>
      <WaitingRows places={waiting.filter((slot) => slot.after === null)} />
      {ring.map((card, index) => (
        <Fragment key={card.id}>
          <li className={styles['row']} data-drop={dropSide(drag?.gap, index, ring.length)}>
            <OutlineCard
              card={card}
              order={order}
              saysWhose={endsTurn(ring, index)}
              work={work}
              canInsert
              leads={told?.get(card.id)?.leads ?? null}
              handle={handleOf(card.id)}
              drag={drag}
            />
          </li>
          <WaitingRows places={waiting.filter((slot) => slot.after === card.id)} />
          {after === card.id && index < ring.length - 1 ? (
            <NextHere onCancel={() => work.insertAfter(null)} />
          ) : (
            <Way from={card} isLast={index === ring.length - 1} canInsert={mayAdd} work={work} />
          )}
        </Fragment>
      ))}
      {isClosed ? <li className={styles['again']}>{t('outline.roundAgain')}</li> : null}
    </ol>
  );
}

interface WayProps {
  readonly from: Card;
  readonly isLast: boolean;
  readonly canInsert: boolean;
  readonly work: CardWork;
}

/** The short line from a card to the next; pressed, the next card of quick add goes there. */
function Way({ from, isLast, canInsert, work }: WayProps) {
  const people = usePeople();
  if (isLast) return null;
  const side = people[0]?.id === from.owner ? 'start' : people[1]?.id === from.owner ? 'end' : 'middle';
  return (
    <li className={styles['way']} data-side={side} role={canInsert ? undefined : 'presentation'}>
      {canInsert ? (
        <Press
          aria-label={t('outline.insertHere', { words: from.phrase.text })}
          className={styles['insert'] ?? ''}
          onPress={() => work.insertAfter(from.id)}
        >
          <Plus aria-hidden />
        </Press>
      ) : (
        <span className={styles['line']} />
      )}
    </li>
  );
}

function NextHere({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <li className={styles['next']}>
      {t('outline.nextHere')}
      <Button look="quiet" aria-label={t('outline.notHere')} onPress={onCancel}>
        <X aria-hidden />
      </Button>
    </li>
  );
}

function dropSide(gap: Gap | undefined, index: number, count: number): 'before' | 'after' | undefined {
  if (gap === index) return 'before';
  return gap === count && index === count - 1 ? 'after' : undefined;
}
