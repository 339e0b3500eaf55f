import type { ApiRefusal } from '../connection/api.ts';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { later } from '../parts/later.ts';
import { QuietPage } from '../parts/QuietPage.tsx';
import { systemClock } from '../platform/clock.ts';
import { browserPage, loadAgain } from '../platform/page.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { closeWords } from '../words/reasons.ts';
import { t } from '../words/t.ts';
import { ended, refused } from './closed-ways.ts';
import type { Said } from './closed-ways.ts';
import type { RescuedWords } from '../connection/rescued-words.ts';
import '../words/learn-closings.ts';

const UnsentList = later(async () => (await import('../panels/rescued/UnsentList.tsx')).UnsentList);
const UnsentWords = later(async () => (await import('../panels/rescued/UnsentWords.tsx')).UnsentWords);

const triedEveryMs = 5_000;

interface RefusedPageProps {
  readonly refusal: ApiRefusal;
  /** What this device had kept for the map, and can reach it no more. */
  readonly unsent: readonly RescuedWords[];
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** A map that could not be opened. */
export function RefusedPage({ refusal, unsent, onRetry, onLeave }: RefusedPageProps) {
  const [kept, setKept] = useState(unsent);
  const said = refused[refusal.error];
  useTriedAgain(onRetry, !said);
  if (said) {
    return (
      <SaidPage said={said} onLeave={onLeave}>
        <Suspense>
          <UnsentList kept={kept} onLetGo={(id) => setKept(kept.filter((each) => each.id !== id))} />
        </Suspense>
      </SaidPage>
    );
  }
  return (
    <QuietPage title={t('shell.unreachableTitle')} words={t('shell.unreachableWords')}>
      <Button look="primary" size="large" onPress={onRetry}>
        {t('shell.tryAgain')}
      </Button>
      <Button size="large" onPress={onLeave}>
        {t('shell.toStart')}
      </Button>
    </QuietPage>
  );
}

/** A server that could not be reached is asked again by itself: now and then while somebody looks, and when the line is back. */
function useTriedAgain(retry: () => void, isOn: boolean): void {
  const newest = useRef(retry);
  useEffect(() => {
    newest.current = retry;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const look = () => browserPage.isHidden() || newest.current();
    const stops = [
      systemClock.every(triedEveryMs, look),
      browserPage.onOnline(look),
      browserPage.onVisibility(look),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isOn]);
}

interface EndedPageProps {
  readonly code: number;
  readonly onLeave: () => void;
}

/** A map that was open, and is not any more. */
export function EndedPage({ code, onLeave }: EndedPageProps) {
  const silence = useAnnouncement((store) => store.silence);
  useEffect(silence, [silence]);
  const said = ended.get(code);
  if (said) {
    return (
      <SaidPage said={said} onLeave={onLeave}>
        <Suspense>
          <UnsentWords />
        </Suspense>
      </SaidPage>
    );
  }
  return (
    <QuietPage title={t('shell.stoppedTitle')} words={closeWords(code)}>
      <Suspense>
        <UnsentWords />
      </Suspense>
      <Button look="primary" size="large" onPress={loadAgain}>
        {t('shell.loadAgain')}
      </Button>
    </QuietPage>
  );
}

interface SaidPageProps {
  readonly said: Said;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

function SaidPage({ said, onLeave, children }: SaidPageProps) {
  return (
    <QuietPage title={t(said.title)} words={t(said.words)}>
      {children}
      <Button onPress={onLeave}>{t('shell.toStart')}</Button>
    </QuietPage>
  );
}
