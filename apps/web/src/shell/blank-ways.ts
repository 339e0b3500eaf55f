import type { Clock } from '../platform/clock.ts';
import { isPhone } from '../platform/media.ts';
import { isRightToLeft } from '../platform/reading-direction.ts';
import type { Page } from '../platform/page.ts';
import type { DeviceStorage } from '../platform/storage.ts';
import { idleChoices, isBlank, useBlank } from '../stores/blank.ts';
import type { IdleMinutes } from '../stores/blank.ts';
import { useNotice } from '../stores/notice.ts';
import { useSide } from '../stores/side.ts';
import { createEscapeCount } from './escape-twice.ts';
import { isInCorner } from './hot-corner.ts';
import { createIdleLock } from './idle-lock.ts';

interface BlankWays {
  readonly clock: Clock;
  readonly page: Page;
  readonly storage: DeviceStorage;
}

const key = 'undercurrent-idle-minutes';
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const controls = 'button, a, input, textarea, select, summary, label';

/**
 * The ways to a blank page, from anywhere and for as long as the page lives: Escape twice, a press in the corner, and
 * nobody there for a while. The screen is empty before anything else happens.
 */
export function followBlankWays({ clock, page, storage }: BlankWays): void {
  const { goBlank, setIdleMinutes } = useBlank.getState();
  setIdleMinutes(readMinutes(storage.read(key)));
  useBlank.subscribe(({ blank, idleMinutes }, before) => {
    if (blank === null) delete document.documentElement.dataset['blank'];
    else document.documentElement.dataset['blank'] = blank;
    if (idleMinutes !== before.idleMinutes) storage.write(key, String(idleMinutes ?? 'off'));
  });

  const escapes = createEscapeCount(clock);
  const words = createKeptWords();
  useBlank.subscribe(({ blank }, before) => {
    if (blank === null && before.blank !== null) words.offer();
  });
  addEventListener(
    'keydown',
    (event) => {
      // A search field hands its keys on to its list as events of its own: one press is one press.
      if (!event.isTrusted) return;
      const count = escapes.press(event);
      if (count === 'first') words.keep();
      if (count !== 'second' || isBlank()) return;
      stop(event);
      goBlank('asked');
    },
    true,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      escapes.part();
      const isIn = isInCorner(event, {
        ...{ width: innerWidth, height: innerHeight },
        ...{ isPhone: isPhone.read(), isRightToLeft: isRightToLeft() },
      });
      const isControl = event.target instanceof Element && event.target.closest(controls);
      if (!event.isPrimary || event.button !== 0 || !isIn || isControl || isBlank()) return;
      stop(event);
      words.keep();
      goBlank('asked');
    },
    true,
  );
  followIdleness({ clock, page, storage });
}

function followIdleness({ clock, page }: BlankWays): void {
  const lock = createIdleLock({
    clock,
    limitMs: () => {
      const { idleMinutes } = useBlank.getState();
      return idleMinutes === null ? null : idleMinutes * 60_000;
    },
    onIdle: () => {
      if (isBlank()) return;
      useBlank.getState().goBlank('idle');
      // Who comes back may be another: what only one reads is not open then.
      useSide.getState().show(null);
    },
  });
  for (const name of touches) addEventListener(name, lock.touch, { capture: true, passive: true });
  page.onVisibility(() => {
    if (!page.isHidden()) lock.check();
  });
  useBlank.subscribe((now, before) => {
    if (now.idleMinutes !== before.idleMinutes) lock.check();
  });
}

/**
 * The first Escape may close what was being written in. When the page comes back without it, its words are offered
 * to whoever wrote them.
 */
function createKeptWords() {
  let kept: { readonly field: HTMLElement; readonly words: string } | null = null;
  return {
    keep: () => {
      const field = document.activeElement;
      const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
      kept = isText && field.value.trim() !== '' ? { field, words: field.value } : null;
    },
    offer: () => {
      const { notice, tell } = useNotice.getState();
      if (kept && !kept.field.isConnected && notice?.keptWords !== kept.words)
        tell({ key: 'blank.wordsKept', politeness: 'polite', keptWords: kept.words });
      kept = null;
    },
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function readMinutes(text: string | null): IdleMinutes {
  const { idleMinutes } = useBlank.getInitialState();
  if (text === null) return idleMinutes;
  const chosen = idleChoices.find((minutes) => String(minutes ?? 'off') === text);
  return chosen === undefined ? idleMinutes : chosen;
}
