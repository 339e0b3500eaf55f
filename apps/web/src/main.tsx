import '@fontsource-variable/figtree';
import '@fontsource-variable/figtree/wght-italic.css';
import '@fontsource/caveat/500.css';
import '@fontsource/caveat/700.css';
import './parts/theme.css';
import './parts/arabic.css';
import './parts/base.css';
import { createRoot } from 'react-dom/client';
import { createApi } from './connection/api.ts';
import { hearBackFirst } from './platform/back.ts';
import { systemClock } from './platform/clock.ts';
import { followHand } from './platform/hand.ts';
import { readKeptFlags } from './platform/kept-flags.ts';
import { isInstalled } from './platform/media.ts';
import { browserPage } from './platform/page.ts';
import { deviceStorage } from './platform/storage.ts';
import { askAgainForStyleSheets } from './platform/style-sheets.ts';
import { installTrustedTypes } from './platform/trusted-types.ts';
import { takeJoinWay } from './practice/join/join-way.ts';
import { App } from './shell/App.tsx';
import { followBlankWays } from './shell/blank-ways.ts';
import { beginLanguage } from './shell/begin-language.ts';
import { followPreferences } from './shell/follow-preferences.ts';
import { followVisualViewport } from './shell/visual-viewport.ts';

installTrustedTypes();
takeJoinWay();
// Another link pasted into a page that is open changes the fragment alone.
addEventListener('hashchange', takeJoinWay);
hearBackFirst();
askAgainForStyleSheets();
followHand();
followPreferences(deviceStorage);
followVisualViewport();
// Where a map is kept, or the app is installed, the app itself is kept too: nowhere else.
const keepApp = () =>
  import('./platform/offline-app.ts').then((offline) => offline.keepApp()).catch(() => false);
if (readKeptFlags(deviceStorage).length > 0 || isInstalled.read()) void keepApp();
addEventListener('appinstalled', () => void keepApp());
followBlankWays({ clock: systemClock, page: browserPage, storage: deviceStorage });

const page = document.getElementById('app');
if (!page) throw new Error('The page has no place for the app');
const root = createRoot(page);
const app = (
  <App
    setup={{
      api: createApi(location.origin, fetch.bind(globalThis)),
      origin: location.origin,
      clock: systemClock,
      random: Math.random,
      page: browserPage,
    }}
  />
);
void beginLanguage().then(() => root.render(app));
