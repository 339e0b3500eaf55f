import type { Card, CardId } from '@undercurrent/cycle';
import { Circle, Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useActor, useBoard, usePeople } from '../connection/use-connection.tsx';
import { useOthersCarets } from '../connection/use-others-carets.ts';
import { useRemarks } from '../connection/use-remarks.ts';
import { Button } from '../parts/Button.tsx';
import { usePhase } from '../stores/phase.ts';
import { useSelection } from '../stores/selection.ts';
import '../words/learn-remarks.ts';
import { WhoWrites } from '../parts/WhoWrites.tsx';
import { t } from '../words/t.ts';
import type { CardFacts, CardStanding } from './card-facts.ts';
import { cardFacts } from './card-facts.ts';
import { clipActOf, clipActs } from './clip-acts.ts';
import styles from './OutlineCard.module.css';
import { asksForMenu, isDeleting, isInRow, openRowMenu, pressMenuButton } from './row-menu.ts';
import type { RowActs } from './RowMenu.tsx';
import { RowMenu } from './RowMenu.tsx';
import { RowRemarks } from './RowRemarks.tsx';
import type { RowDrag, RowHandle } from './use-row-drag.ts';
import type { CardWork } from './use-card-work.ts';
import { WordsField } from './WordsField.tsx';

interface OutlineCardProps {
  readonly card: Card;
  /** The cards of this list in order. */
  readonly order: readonly CardId[];
  /** Whether it is said under the words whose they are: once a turn is enough for the eye. */
  readonly saysWhose: boolean;
  /** What it belongs to, off the ring. */
  readonly belonging?: string | null;
  /** What it leads to, for those who hear the list. */
  readonly leads?: string | null;
  readonly work: CardWork;
  /** Left out where this list has no next step. */
  readonly canInsert?: boolean;
  readonly handle?: RowHandle;
  readonly drag?: RowDrag | null;
}

/** A card of the list: whose, of which kind, its words to write in, and what can be done with it. */
export function OutlineCard(props: OutlineCardProps) {
  const { card, order, work, handle, drag } = props;
  const facts = cardFacts({ people: usePeople(), ...useBoard() }, card, useActor());
  const isSelected = useSelection((store) => store.ids.includes(card.id));
  const isBeneath = usePhase((store) => store.phase === 'beneath');
  const isWriting = work.writing === card.id;
  const remarks = useRemarks(card);
  const writers = useOthersCarets(card.id, card.phrase.text);
  const [isRemarking, setRemarking] = useState(false);
  const row = useRef<HTMLElement>(null);
  const acts = {
    ...actsOf({ card, order, facts, work, canInsert: props.canInsert ?? false }),
    ...clipActs(card.id, { isSelected, mayCopy: facts.mayAdd, ...facts }),
    remark: remarks.kinds.length > 0 ? () => setRemarking(true) : null,
  };
  const isHeld = drag?.id === card.id;

  return (
    <article
      ref={row}
      data-row={card.id}
      data-paint={facts.paint}
      data-side={facts.side}
      data-active={isWriting || isSelected || undefined}
      data-fresh={work.fresh === card.id || undefined}
      data-held={isHeld || undefined}
      aria-label={facts.label}
      className={styles['card']}
      style={isHeld ? { transform: `translateY(${drag.byPx}px)` } : undefined}
      onKeyDown={isWriting ? undefined : (event) => pressRow(event, card.id, acts)}
      onContextMenu={openRowMenu}
    >
      <span aria-hidden className={styles['handle']} data-grips={handle ? true : undefined} {...handle}>
        <span className={styles['bar']} data-dash={facts.dash} />
      </span>
      <div className={styles['body']}>
        <p className={styles['label']}>
          {facts.label}
          {isSelected ? <span className="visually-hidden">, {t('outline.isChosen')}</span> : null}
          <span className="visually-hidden">: </span>
        </p>
        <Words card={card} facts={facts} work={work} goesBeneath={props.canInsert === true && isBeneath} />
        <WhoWrites writers={writers} />
        {props.leads ? <p className="visually-hidden">{props.leads}</p> : null}
        {props.belonging ? <p className={styles['note']}>{props.belonging}</p> : null}
        <Standing
          standing={facts.standing}
          isSaid={props.saysWhose}
          onConfirm={acts.confirm}
          onTurnDown={facts.mayTurnDown ? acts.remove : null}
        />
        <RowRemarks remarks={remarks} row={row} isOpen={isRemarking} onOpen={setRemarking} />
      </div>
      <RowMenu name={`${facts.label}: ${card.phrase.text}`} acts={acts} />
    </article>
  );
}

function pressRow(
  event: KeyboardEvent<HTMLElement>,
  id: CardId,
  acts: RowActs & ReturnType<typeof actsOf>,
): void {
  if (!isInRow(event)) return;
  const row = event.currentTarget;
  const act = asksForMenu(event)
    ? () => pressMenuButton(row)
    : (actOfKey(event, acts) ?? clipActOf(event, id, acts));
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** Alt and an arrow move a row; Ctrl or Cmd and an arrow ask what happens next. */
function actOfKey(event: KeyboardEvent, acts: ReturnType<typeof actsOf>): (() => void) | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey) return key === 'ArrowUp' ? acts.moveUp : key === 'ArrowDown' ? acts.moveDown : null;
  if (ctrlKey || metaKey) return key.startsWith('Arrow') ? acts.insertAfter : null;
  return isDeleting(event) ? acts.remove : null;
}

interface WordsProps {
  readonly card: Card;
  readonly facts: CardFacts;
  readonly work: CardWork;
  /** A press opens what lies beneath, instead of the words. */
  readonly goesBeneath: boolean;
}

function Words({ card, facts, work, goesBeneath }: WordsProps) {
  const isSoft = facts.standing.name === 'waiting' || facts.standing.name === 'asked';
  const className = `${styles['words']} ${isSoft ? styles['soft'] : ''}`;
  if (work.writing === card.id) {
    return (
      <div className={className}>
        <WordsField
          label={t('outline.writing', { card: facts.label })}
          card={card}
          onDone={(words) => work.finishWriting(card, words)}
        />
      </div>
    );
  }
  if (!facts.mayWrite && !goesBeneath) {
    return (
      <p dir="auto" className={className}>
        {card.phrase.text}
      </p>
    );
  }
  return (
    <button
      type="button"
      dir="auto"
      data-control="words"
      className={`${className} ${styles['open']}`}
      onClick={() => (goesBeneath ? work.goBeneath(card) : work.beginWriting(card))}
    >
      {card.phrase.text}
    </button>
  );
}

interface StandingProps {
  readonly standing: CardStanding;
  readonly isSaid: boolean;
  readonly onConfirm: (() => void) | null;
  readonly onTurnDown: (() => void) | null;
}

function Standing({ standing, isSaid, onConfirm, onTurnDown }: StandingProps) {
  switch (standing.name) {
    case 'plain':
      return null;
    case 'locked':
      return (
        <p className={isSaid ? styles['note'] : 'visually-hidden'}>
          <Lock aria-hidden />
          {t('outline.theirWords', { name: standing.owner })}
        </p>
      );
    case 'waiting':
      return (
        <p className={styles['note']}>
          <Circle aria-hidden />
          {t('outline.unconfirmed', { name: standing.owners })}
        </p>
      );
    case 'asked':
      return (
        <div className={styles['ask']}>
          <p className="visually-hidden">
            {t(standing.isShared ? 'outline.unconfirmedShared' : 'outline.unconfirmedOwn')}
          </p>
          {onConfirm ? (
            <Button data-control="confirm" onPress={onConfirm}>
              <Circle aria-hidden />
              {t('outline.confirm')}
            </Button>
          ) : null}
          {onTurnDown ? (
            <Button data-control="turn-down" look="quiet" onPress={onTurnDown}>
              {t('remarks.notIt')}
            </Button>
          ) : null}
        </div>
      );
  }
}

interface ActsContext {
  readonly card: Card;
  readonly order: readonly CardId[];
  readonly facts: CardFacts;
  readonly work: CardWork;
  readonly canInsert: boolean;
}

function actsOf({ card, order, facts, work, canInsert }: ActsContext) {
  const index = order.indexOf(card.id);
  const canRise = facts.mayArrange && index > 0;
  const canSink = facts.mayArrange && index < order.length - 1;
  return {
    confirm: facts.standing.name === 'asked' ? () => work.confirm(card) : null,
    write: facts.mayWrite ? () => work.beginWriting(card) : null,
    change: facts.mayWrite || facts.mayArrange ? () => work.change(card) : null,
    moveUp: canRise ? () => work.step(order, card, -1) : null,
    moveDown: canSink ? () => work.step(order, card, 1) : null,
    insertAfter: canInsert && facts.mayAdd ? () => work.insertAfter(card.id) : null,
    goBeneath: canInsert ? () => work.goBeneath(card) : null,
    takeBack: facts.mayTakeBack ? () => work.takeBack(card) : null,
    remove: facts.mayDelete ? () => work.remove(card) : null,
  };
}
