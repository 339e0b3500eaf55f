import type { DeviceStorage } from '../platform/storage.ts';
import { useChrome } from '../stores/chrome.ts';
import type { Mode } from '../stores/chrome.ts';

const key = 'undercurrent-mode';

/** Keeps the page in the mode of this device, or in the one chosen here before. */
export function followMode(storage: DeviceStorage): void {
  const systemMode = matchMedia('(prefers-color-scheme: dark)');
  const chosen = parseMode(storage.read(key));
  const wanted = (): Mode => chosen ?? (systemMode.matches ? 'dark' : 'light');
  const apply = (mode: Mode) => {
    document.documentElement.dataset['mode'] = mode;
  };
  useChrome.getState().setMode(wanted());
  apply(wanted());
  useChrome.subscribe((next, last) => {
    if (next.mode === last.mode) return;
    apply(next.mode);
    storage.write(key, next.mode);
  });
  systemMode.addEventListener('change', () => {
    if (parseMode(storage.read(key)) === null)
      useChrome.setState({ mode: systemMode.matches ? 'dark' : 'light' });
  });
}

function parseMode(text: string | null): Mode | null {
  return text === 'light' || text === 'dark' ? text : null;
}
