import { MapId } from '@undercurrent/cycle';
import { Suspense } from 'react';
import * as v from 'valibot';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Button } from '../parts/Button.tsx';
import { NoticeRegion } from '../parts/NoticeRegion.tsx';
import { QuietPage } from '../parts/QuietPage.tsx';
import { copyText } from '../platform/clipboard.ts';
import { placeFromHere } from '../platform/back.ts';
import { ApiProvider } from '../practice/use-api.tsx';
import { useSpoken } from '../words/spoken.ts';
import { t } from '../words/t.ts';
import { BlankPage } from './BlankPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { OpenerSetup } from './opening.ts';
import { later } from '../parts/later.ts';

const StartPage = later(async () => (await import('../practice/StartPage.tsx')).StartPage);
const JoinPage = later(async () => (await import('../practice/join/JoinPage.tsx')).JoinPage);
const MapScreen = later(async () => (await import('./MapScreen.tsx')).MapScreen);

interface AppProps {
  readonly setup: OpenerSetup;
}

/** Every page of the app, by its address. In another language all of it is drawn anew, and nothing begins anew. */
export function App({ setup }: AppProps) {
  useSpoken((spoken) => spoken.locale);
  const [, go] = useLocation();
  const toStart = () => go('/');
  const toJoin = () => go('/join', { state: placeFromHere() });
  const toMap = (map: MapId) => go(`/map/${map}`, { state: placeFromHere() });
  return (
    <ApiProvider value={setup.api}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/">
              <StartPage onOpen={toMap} onJoin={toJoin} nowMs={setup.clock.now} />
            </Route>
            <Route path="/join">
              <JoinPage
                onJoined={(map) => go(`/map/${map}`, { replace: true, state: history.state })}
                onLeave={toStart}
              />
            </Route>
            <Route path="/map/:id">
              {({ id }) => {
                const map = v.safeParse(MapId, id);
                if (!map.success) return <NothingHere onLeave={toStart} />;
                const ways = { onLeave: toStart, onJoin: toJoin };
                return <MapScreen key={map.output} map={map.output} setup={setup} {...ways} />;
              }}
            </Route>
            <Route path="/index.html">
              <Redirect to="/" replace />
            </Route>
            <Route>
              <NothingHere onLeave={toStart} />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <BlankPage />
      <NoticeRegion onCopy={(words) => void copyText(words)} />
    </ApiProvider>
  );
}

function NothingHere({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <QuietPage title={t('shell.notFoundTitle')} words={t('shell.notFoundWords')}>
      <Button onPress={onLeave}>{t('shell.toStart')}</Button>
    </QuietPage>
  );
}
