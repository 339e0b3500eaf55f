import { choosePlainFace } from '../platform/map-face.ts';
import { wantsContrast, wantsDark } from '../platform/media.ts';
import type { DeviceStorage } from '../platform/storage.ts';
import { useChrome } from '../stores/chrome.ts';
import { keptPreferences, parsePreferences, usePreferences } from '../stores/preferences.ts';

const key = 'undercurrent-preferences';

/** Keeps the page as this device asks for it, or as it was chosen here before. */
export function followPreferences(storage: DeviceStorage): void {
  usePreferences.setState(parsePreferences(storage.read(key)));
  const apply = () => {
    const { mode, contrast, motion, text, face } = usePreferences.getState();
    const isDark = mode === 'device' ? wantsDark.read() : mode === 'dark';
    const look = {
      mode: isDark ? 'dark' : 'light',
      contrast: contrast === 'high' || wantsContrast.read() ? 'high' : 'plain',
    } as const;
    choosePlainFace(face === 'plain');
    useChrome.setState(look);
    const page = document.documentElement;
    Object.assign(page.dataset, look, { motion, text, face });
    // The frame of an installed app follows the page.
    const paper = getComputedStyle(page).getPropertyValue('--paper');
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
  };
  apply();
  usePreferences.subscribe((liked) => {
    apply();
    storage.write(key, keptPreferences(liked));
  });
  for (const { subscribe } of [wantsDark, wantsContrast]) subscribe(apply);
}
