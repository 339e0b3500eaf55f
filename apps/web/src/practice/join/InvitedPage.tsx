import type { MapId } from '@undercurrent/cycle';
import { useState } from 'react';
import type { ApiRefusal } from '../../connection/api.ts';
import { Button } from '../../parts/Button.tsx';
import { QuietPage } from '../../parts/QuietPage.tsx';
import { readDeviceKind } from '../../platform/device-kind.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { askWords } from '../ask-words.ts';
import { useApi } from '../use-api.tsx';
import { useJoinWay } from './join-way.ts';

interface InvitedPageProps {
  readonly secret: string;
  readonly onJoined: (map: MapId) => void;
  readonly onLeave: () => void;
}

/** Where an invitation leads: one press takes the seat. */
export function InvitedPage({ secret, onJoined, onLeave }: InvitedPageProps) {
  const api = useApi();
  const keepSecret = useJoinWay((store) => store.keepSecret);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);

  const join = async () => {
    setAsking(true);
    const answer = await api.acceptInvitation(secret, readDeviceKind());
    setAsking(false);
    if (answer.kind === 'refusal') return setRefusal(answer);
    keepSecret(null);
    return onJoined(answer.value.map);
  };

  const said = refusal ? refusedWords(refusal) : null;
  if (said && !said.canRetry) {
    return (
      <QuietPage title={said.title} words={said.words}>
        <Button onPress={() => keepSecret(null)}>{t('practice.haveCode')}</Button>
        <Button look="quiet" onPress={onLeave}>
          {t('practice.toStart')}
        </Button>
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
