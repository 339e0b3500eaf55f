import { cardLabel, nothingLeftOut } from '@undercurrent/cycle';
import type { CycleMap, HandoutProposal } from '@undercurrent/cycle';
import { cardsToLeaveOut } from '@undercurrent/cycle/release';
import { leaveOutCard, leaveOutRoots } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { t } from '../../words/t.ts';
import { Tick } from '../Tick.tsx';
import styles from './Handout.module.css';

interface OwnPartProps {
  readonly map: CycleMap;
  readonly proposal: HandoutProposal;
}

/** What is in it of whoever sits here, each of it theirs to keep out. Nothing on a seat that is nobody’s. */
export function OwnPart({ map, proposal }: OwnPartProps) {
  const act = useAct();
  const actor = useActor();
  const person = map.people.find(({ id }) => id === actor.person);
  const cards = person ? cardsToLeaveOut(map, proposal, person.id) : [];
  if (!person || cards.length === 0) return null;
  const { roots, cards: out } = person.leftOut ?? nothingLeftOut;
  const hasRoots = cards.some(({ kind }) => kind === 'root');
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{t('handout.keepOut')}</legend>
      <p className={styles['note']}>{t('handout.keepOutHint')}</p>
      {hasRoots ? (
        <Tick
          label={t('handout.allRoots')}
          isOn={!roots}
          onChange={(isOn) => act('keep roots out', (now, by) => leaveOutRoots(now, by, { isOut: !isOn }))}
        />
      ) : null}
      {cards
        .filter(({ kind }) => kind !== 'root' || !roots)
        .map((card) => (
          <Tick
            key={card.id}
            label={card.phrase.text}
            above={cardLabel(map, card)}
            isOn={!out.includes(card.id)}
            onChange={(isOn) =>
              act('keep card out', (now, by) => leaveOutCard(now, by, { id: card.id, isOut: !isOn }))
            }
          />
        ))}
    </fieldset>
  );
}
