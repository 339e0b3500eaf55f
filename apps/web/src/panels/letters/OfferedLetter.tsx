import { cardSubject, may } from '@undercurrent/cycle';
import type { CycleMap, PersonId } from '@undercurrent/cycle';
import type { Letter } from '@undercurrent/cycle/letters';
import { Mail, MailOpen } from 'lucide-react';
import { useState } from 'react';
import { takeBack } from '../../connection/take-back.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useActor, useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import page from '../private/PrivatePage.module.css';
import styles from './Letters.module.css';

interface OfferedLetterProps {
  readonly letter: Letter;
  readonly map: CycleMap;
  readonly onRead: () => void;
}

/** That there is a letter, from whom and for whom; never what it says. */
export function OfferedLetter({ letter, map, onRead }: OfferedLetterProps) {
  const actor = useActor();
  const nameOf = (id: PersonId) => map.people.find((person) => person.id === id)?.name ?? '';
  const { card, from, to, isReceived } = letter;
  const names = { from: nameOf(from), to: nameOf(to) };
  const seen = seenFrom(letter, actor.person);
  const said = saidOf(seen, isReceived);
  return (
    <article className={styles['letter']} data-paint={map.people.find(({ id }) => id === from)?.color}>
      <p className={styles['title']}>
        {isReceived ? <MailOpen aria-hidden /> : <Mail aria-hidden />}
        {t(titles[seen], names)}
      </p>
      {said ? <p className={page['quiet']}>{t(said, names)}</p> : null}
      <div className={page['acts']}>
        <Button
          look={seen === 'reader' ? 'primary' : 'plain'}
          aria-label={t(seen === 'reader' ? 'letters.readWhat' : 'letters.openWhat', { name: names.from })}
          onPress={onRead}
        >
          {t(seen === 'reader' ? 'letters.read' : 'letters.open')}
        </Button>
        {may(actor, 'take-back', cardSubject(card)) ? <TakeBack letter={letter} name={names.to} /> : null}
      </div>
    </article>
  );
}

/** As whom somebody sees a letter. */
type SeenFrom = 'writer' | 'reader' | 'beside';

const titles = { writer: 'letters.yours', reader: 'letters.forYou', beside: 'letters.between' } as const;

function seenFrom({ from, to }: Letter, person: PersonId | null): SeenFrom {
  return person === from ? 'writer' : person === to ? 'reader' : 'beside';
}

/** What is said of it besides; to whoever stands beside only what its reader chose to say. */
function saidOf(seen: SeenFrom, isReceived: boolean): WordKey | null {
  if (isReceived) return seen === 'reader' ? 'letters.receivedHere' : 'letters.received';
  return seen === 'beside' ? null : seen === 'reader' ? 'letters.forYouHint' : 'letters.yoursHint';
}

/** In one press, at any time: from every screen, and in the end from the store. */
function TakeBack({ letter, name }: { readonly letter: Letter; readonly name: string }) {
  const connection = useConnection();
  const [isOnItsWay, setOnItsWay] = useState(false);
  const { tell } = useNotice.getState();
  const back = async () => {
    setOnItsWay(true);
    const outcome = await takeBack(connection, letter.card.id);
    setOnItsWay(false);
    if (outcome === null) tell({ key: 'letters.takenBack', politeness: 'polite' });
    else if (outcome === 'unreachable') tell({ key: 'letters.notTakenBack', politeness: 'assertive' });
    else tellRefusal(outcome);
  };
  return (
    <Button
      isDisabled={isOnItsWay}
      aria-label={t('letters.takeBackWhat', { name })}
      onPress={() => void back()}
    >
      {t(isOnItsWay ? 'letters.takingBack' : 'letters.takeBack')}
    </Button>
  );
}
