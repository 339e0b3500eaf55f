import { checkInAnswers, limits } from '@undercurrent/cycle';
import type { CheckInAnswer, Person } from '@undercurrent/cycle';
import { shareCheckIn, takeCheckInBack } from '@undercurrent/document';
import { useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useActor, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { systemClock } from '../../platform/clock.ts';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-versions.ts';
import { t } from '../../words/t.ts';
import styles from './CheckIn.module.css';

/** How it went since last time: each for themselves, on this device alone until it is shared, and never counted. */
export function CheckInDialog({ onClose }: { readonly onClose: () => void }) {
  const people = usePeople();
  const { role, person } = useActor();
  const self = role === 'partner' ? people.find(({ id }) => id === person) : undefined;
  return (
    <Dialog title={t('checkIn.title')} onClose={onClose}>
      {self ? <OwnAnswer self={self} onClose={onClose} /> : null}
      <section className={styles['shared']}>
        <h3 className={styles['heading']}>{t('checkIn.sharedTitle')}</h3>
        <SharedAnswers people={people} />
      </section>
    </Dialog>
  );
}

function OwnAnswer({ self, onClose }: { readonly self: Person; readonly onClose: () => void }) {
  const act = useAct();
  const tell = useNotice((store) => store.tell);
  const [answer, setAnswer] = useState<CheckInAnswer | null>(self.checkIn?.answer ?? null);
  const [words, setWords] = useState(self.checkIn?.words ?? '');
  const share = () => {
    if (answer === null) return;
    const atMs = systemClock.now();
    const isDone = act('share check-in', (map, actor) => shareCheckIn(map, actor, { answer, words, atMs }), {
      words,
    });
    if (isDone) tell({ key: 'checkIn.shared', politeness: 'polite' });
  };
  const takeBack = () => {
    if (act('take check-in back', takeCheckInBack)) tell({ key: 'checkIn.takenBack', politeness: 'polite' });
  };
  return (
    <div className={styles['own']}>
      <p className={styles['lead']}>{t('checkIn.lead')}</p>
      <Segmented
        label={t('checkIn.question')}
        look="filled"
        value={answer}
        onChoose={setAnswer}
        segments={checkInAnswers.map((value) => ({ value, label: t(`checkIn.${value}`) }))}
      />
      <TextField label={t('checkIn.words')} value={words} onChange={setWords} maxLength={limits.label} />
      <div className={styles['buttons']}>
        <Button onPress={onClose}>{t('checkIn.notToday')}</Button>
        {self.checkIn ? <Button onPress={takeBack}>{t('checkIn.takeBack')}</Button> : null}
        <Button look="primary" isDisabled={answer === null} onPress={share}>
          {t('checkIn.share')}
        </Button>
      </div>
    </div>
  );
}

function SharedAnswers({ people }: { readonly people: readonly Person[] }) {
  const shared = people.flatMap((person) => (person.checkIn ? [{ person, checkIn: person.checkIn }] : []));
  if (shared.length === 0) return <p className={styles['lead']}>{t('checkIn.nothingShared')}</p>;
  return (
    <ul className={styles['answers']}>
      {shared.map(({ person, checkIn: { answer, words } }) => (
        <li key={person.id} className={styles['answer']}>
          <PersonMark
            color={person.color}
            shape={person.shape}
            initials={person.initials}
            label={person.name}
            size={30}
          />
          <span>
            {t(words ? 'checkIn.saidWords' : 'checkIn.said', {
              name: person.name,
              answer: t(`checkIn.${answer}`),
              words,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
