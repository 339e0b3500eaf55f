import type { MapId } from '@undercurrent/cycle';
import { useState } from 'react';
import type { ApiRefusal } from '../connection/api.ts';
import { Button } from '../parts/Button.tsx';
import { QuietPage } from '../parts/QuietPage.tsx';
import { t } from '../words/t.ts';
import type { WordKey } from '../words/t.ts';
import { askWords } from './ask-words.ts';
import { useJoinSecret } from './join-secret.ts';
import { useApi } from './use-api.tsx';
import '../words/learn-practice.ts';

interface JoinPageProps {
  readonly onJoined: (map: MapId) => void;
  readonly onLeave: () => void;
}

/** Where an invitation leads: one press takes the seat. */
export function JoinPage({ onJoined, onLeave }: JoinPageProps) {
  const api = useApi();
  const secret = useJoinSecret((store) => store.secret);
  const keep = useJoinSecret((store) => store.keep);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);

  const join = async () => {
    if (!secret) return;
    setAsking(true);
    const answer = await api.acceptInvitation(secret);
    setAsking(false);
    if (answer.kind === 'refusal') return setRefusal(answer);
    keep(null);
    return onJoined(answer.value.map);
  };

  const said = refusal ? refusedWords(refusal) : null;
  if (!secret || (said && !said.canRetry)) {
    return (
      <QuietPage
        title={said?.title ?? t('practice.joinNoSecretTitle')}
        words={said?.words ?? t('practice.joinNoSecret')}
      >
        <Button onPress={onLeave}>{t('practice.toStart')}</Button>
      </QuietPage>
    );
  }
  return (
    <QuietPage title={said?.title ?? t('practice.joinTitle')} words={said?.words ?? t('practice.joinWords')}>
      <Button look="primary" size="large" isDisabled={isAsking} onPress={() => void join()}>
        {t(isAsking ? 'practice.joining' : said ? 'practice.tryAgain' : 'practice.join')}
      </Button>
    </QuietPage>
  );
}

interface RefusedWords {
  readonly title: string;
  readonly words: string;
  readonly canRetry: boolean;
}

const final: Partial<Record<ApiRefusal['error'], { readonly title: WordKey; readonly words: WordKey }>> = {
  'invitation-ended': { title: 'practice.joinEndedTitle', words: 'practice.joinEnded' },
  'not-found': { title: 'practice.joinEndedTitle', words: 'practice.joinEnded' },
  'bad-request': { title: 'practice.joinNoSecretTitle', words: 'practice.joinNoSecret' },
  'seat-taken': { title: 'practice.joinTakenTitle', words: 'practice.joinTaken' },
};

function refusedWords(refusal: ApiRefusal): RefusedWords {
  const known = final[refusal.error];
  return known
    ? { title: t(known.title), words: t(known.words), canRetry: false }
    : { title: t('practice.joinFailedTitle'), words: askWords(refusal), canRetry: true };
}
