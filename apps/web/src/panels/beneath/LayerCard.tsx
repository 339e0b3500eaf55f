import { cardSubject, may, ownerSubject, unconfirmedBy } from '@undercurrent/cycle';
import type { Actor, Card } from '@undercurrent/cycle';
import { changeOwner, confirmWords, leaveRemark } from '@undercurrent/document';
import { Circle, LockKeyhole, Users } from 'lucide-react';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { useAct } from '../../connection/use-act.ts';
import { takeBackAndTell } from '../../connection/take-back-and-tell.ts';
import { Button } from '../../parts/Button.tsx';
import { newRemarkId } from '../../platform/new-ids.ts';
import { useNotice } from '../../stores/notice.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import styles from './Beneath.module.css';
import type { Standing } from './standing.ts';

interface LayerCardProps {
  readonly card: Card;
  readonly standing: Standing;
}

/** What was shared in a layer: whose it is, whether it is theirs yet, and taken back in one press. */
export function LayerCard({ card, standing: { map } }: LayerCardProps) {
  const connection = useConnection();
  const actor = useActor();
  const act = useAct();
  const { id, owner, phrase } = card;
  const missing = unconfirmedBy(map, card);
  const isAsked = actor.person !== null && missing.includes(actor.person);
  const waitsFor = map.people.filter((person) => missing.includes(person.id) && person.id !== actor.person);
  const where = owner === 'together' ? 'beneath.together' : card.under === null ? 'beneath.whole' : null;
  return (
    <article
      className={styles['card']}
      data-paint={owner === 'together' ? 'together' : undefined}
      data-waits={missing.length > 0 || undefined}
    >
      <p dir="auto" className={styles['words']}>
        {phrase.text}
      </p>
      {where ? <p className={styles['note']}>{t(where)}</p> : null}
      {waitsFor.length > 0 ? (
        <p className={styles['note']}>
          <Circle aria-hidden />
          {t('beneath.waits', { name: joinNames(waitsFor.map(({ name }) => name)) })}
        </p>
      ) : null}
      <div className={styles['acts']}>
        {isAsked ? (
          <Button
            look="primary"
            onPress={() =>
              act('confirm-words', (now, by) => confirmWords(now, by, { id, seen: phrase.text }))
            }
          >
            {t('beneath.confirm')}
          </Button>
        ) : null}
        {card.kind === 'root' ? <Sharing card={card} actor={actor} count={map.people.length} /> : null}
        {may(actor, 'take-back', cardSubject(card)) ? (
          <Button
            look="quiet"
            aria-label={t('beneath.takeBackWhat', { words: phrase.text })}
            onPress={() => void takeBackAndTell(connection, id)}
          >
            <LockKeyhole aria-hidden />
            {t('beneath.takeBack')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

interface SharingProps {
  readonly card: Card;
  readonly actor: Actor;
  /** How many people there are to share it with. */
  readonly count: number;
}

/** A root that both have: its owner makes it theirs together, the other asks for it. */
function Sharing({ card, actor, count }: SharingProps) {
  const act = useAct();
  const { tell } = useNotice.getState();
  const { id, owner, phrase } = card;
  if (owner === 'together' || count < 2) return null;
  const mayGive =
    may(actor, 'change-words', cardSubject(card)) && may(actor, 'add-card', ownerSubject('together'));
  if (mayGive) {
    const give = () => {
      const isDone = act('change-owner', (map, by) => changeOwner(map, by, { id, owner: 'together' }));
      if (isDone) tell({ key: 'beneath.madeOurs', politeness: 'polite' });
    };
    return (
      <Button onPress={give} aria-label={t('beneath.makeOursWhat', { words: phrase.text })}>
        <Users aria-hidden />
        {t('beneath.makeOurs')}
      </Button>
    );
  }
  if (actor.person === null || !may(actor, 'remark', cardSubject(card))) return null;
  const askFor = () => {
    const words = t('beneath.mineTooWords');
    const isLeft = act('leave remark', (map, by) =>
      leaveRemark(map, by, { id: newRemarkId(), card: id, kind: 'question', words }),
    );
    if (isLeft) tell({ key: 'beneath.mineTooLeft', politeness: 'polite' });
  };
  return (
    <Button onPress={askFor} aria-label={t('beneath.mineTooWhat', { words: phrase.text })}>
      {t('beneath.mineToo')}
    </Button>
  );
}
