import type { MapId, PersonId } from '@undercurrent/cycle';
import type { JoinPerson } from '@undercurrent/protocol';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ApiRefusal } from '../../connection/api.ts';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { QuietPage } from '../../parts/QuietPage.tsx';
import { readDeviceKind } from '../../platform/device-kind.ts';
import { t } from '../../words/t.ts';
import { askWords } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';
import { useJoinWay } from './join-way.ts';
import styles from './PickPage.module.css';

interface PickPageProps {
  readonly code: string;
  readonly onJoined: (map: MapId) => void;
}

/** Where the holder of a code says whose place is theirs, and nothing else. */
export function PickPage({ code, onJoined }: PickPageProps) {
  const api = useApi();
  const { people, refusal, setRefusal, load } = useOffer(code);
  const [isAsking, setAsking] = useState(false);

  const pick = async (person: PersonId | null) => {
    setAsking(true);
    const answer = await api.pickSeat({ code, person, device: readDeviceKind() });
    setAsking(false);
    if (answer.kind === 'answer') onJoined(answer.value);
    else setRefusal(answer);
  };

  if (refusal) return <RefusedPage refusal={refusal} onRetry={load} />;
  if (!people) return <QuietPage title={t('join.pickTitle')} words={t('join.looking')} />;
  return (
    <QuietPage title={t('join.pickTitle')} words={t('join.pickWords')}>
      <ul className={styles['places']}>
        {people.map((person) => (
          <Place key={person.person} isDisabled={isAsking} onPick={() => void pick(person.person)}>
            <Mark person={person} />
            <span>{t('join.iAm', { name: person.firstName })}</span>
          </Place>
        ))}
        {people.length > 1 ? (
          <Place isDisabled={isAsking} onPick={() => void pick(null)}>
            <span className={styles['marks']}>
              {people.map((person) => (
                <Mark key={person.person} person={person} />
              ))}
            </span>
            {t('join.shared')}
          </Place>
        ) : null}
      </ul>
    </QuietPage>
  );
}

interface PlaceProps {
  readonly isDisabled: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function Place({ isDisabled, onPick, children }: PlaceProps) {
  return (
    <li className={styles['place']}>
      <Button size="large" isDisabled={isDisabled} onPress={onPick}>
        {children}
      </Button>
    </li>
  );
}

const Mark = ({ person: { color, shape, initials } }: { readonly person: JoinPerson }) => (
  <PersonMark color={color} shape={shape} initials={initials} size={32} />
);

interface RefusedPageProps {
  readonly refusal: ApiRefusal;
  readonly onRetry: () => void;
}

function RefusedPage({ refusal, onRetry }: RefusedPageProps) {
  const keepCode = useJoinWay((store) => store.keepCode);
  const isTherapist = refusal.error === 'seat-taken';
  const canRetry = refusal.error === 'too-many' || refusal.error === 'unreachable';
  return (
    <QuietPage
      title={t(isTherapist ? 'join.takenTitle' : 'practice.joinFailedTitle')}
      words={isTherapist ? t('join.takenWords') : askWords(refusal)}
    >
      {canRetry ? (
        <Button look="primary" size="large" onPress={onRetry}>
          {t('practice.tryAgain')}
        </Button>
      ) : null}
      <Button size="large" onPress={() => keepCode(null)}>
        {t('join.otherCode')}
      </Button>
    </QuietPage>
  );
}

/** Whom this code offers a place; null until known. */
function useOffer(code: string) {
  const api = useApi();
  const [people, setPeople] = useState<readonly JoinPerson[] | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const ask = useCallback(async () => {
    setRefusal(null);
    const answer = await api.readCode(code);
    if (answer.kind === 'answer') setPeople(answer.value.people);
    else setRefusal(answer);
  }, [api, code]);
  useEffect(() => void ask(), [ask]);
  return { people, refusal, setRefusal, load: () => void ask() };
}
