import { followBack } from '../platform/back.ts';
import { browserPage, holdsAlone } from '../platform/page.ts';
import { useBeneath } from '../stores/beneath.ts';
import { isBlank } from '../stores/blank.ts';
import { useComposer } from '../stores/composer.ts';
import { useLeaveAsk } from '../stores/leave-ask.ts';
import { useNotice } from '../stores/notice.ts';
import { useOver } from '../stores/over.ts';
import { forgetMap } from './forget-map.ts';
import { begunAtRisk, followTyping } from './words-begun.ts';

/** The ways out of a map that is open. */
export interface Leaving {
  /** To the start page; asks first where words would be lost. */
  readonly leave: () => void;
  /** Without asking: there is nothing of the map here any more. */
  readonly leaveAtOnce: () => void;
  readonly dispose: () => void;
}

/**
 * Nobody leaves a map with words that are not on it without having been asked. “Back” closes what is open first: the
 * newest dialog, menu or sheet, or the words being written in place, which are kept. `isTabOwn`: what is half-typed
 * comes back when the tab is loaded again.
 */
export function followLeaving({ isTabOwn }: { readonly isTabOwn: () => boolean }): Leaving {
  const typing = followTyping();
  const stopAsking = browserPage.askBeforeLeaving(() => {
    if (typing.fields().length > 0) return 'only-here';
    const begun = begunAtRisk(isTabOwn());
    return begun === 'nothing' && typing.keptWhenClosed().length > 0 ? 'on-its-way' : begun;
  });
  const leaveNow = () => {
    // Whoever was asked and leaves, leaves nothing behind, also where the browser loads a page for it.
    forgetMap();
    back.leave();
  };
  const ask = () => useLeaveAsk.getState().ask(leaveNow);
  const back = followBack(() => {
    if (useLeaveAsk.getState().leave) {
      useLeaveAsk.getState().stay();
      return 'stay';
    }
    finishKeptField();
    if (!isVeiled() && closeNewest(typing.fields)) return 'stay';
    if (!holdsAlone()) return 'leave';
    if (!isBlank()) ask();
    return 'stay';
  });
  const stops = [
    useOver.subscribe(({ open }) => open.length > 0 && back.catchNext()),
    useComposer.subscribe(({ words }) => words !== '' && back.catchNext()),
    useBeneath.subscribe(({ begun }) => begun.size > 0 && back.catchNext()),
    listenToTyping(back.catchNext),
  ];
  if (useOver.getState().open.length > 0 || holdsAlone()) back.catchNext();
  return {
    leave: () => (holdsAlone() ? ask() : back.leave()),
    leaveAtOnce: back.leave,
    dispose: () => {
      for (const stop of [...stops, stopAsking, typing.dispose, back.dispose]) stop();
      useLeaveAsk.getState().stay();
    },
  };
}

/** A pause, a device on its way from hand to hand, a blank page: what lies beneath stays as it is. */
const isVeiled = () => document.querySelector('dialog[open]') !== null;

/** Fields that keep their words when they are left do so now: nothing leaves them when the page goes. */
function finishKeptField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.closest('[data-keeps]')) field.blur();
}

/** False when nothing is open. Words that go away with what is closed are offered to whoever wrote them. */
function closeNewest(
  fields: () => readonly { readonly value: string; readonly isConnected: boolean }[],
): boolean {
  const close = useOver.getState().open.at(-1);
  if (!close) return false;
  const before = fields();
  const words = before.map(({ value }) => value);
  close();
  // In the second frame what was closed is gone.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const lost = words.filter((_, at) => before[at]?.isConnected === false);
      if (lost.length === 0) return;
      useNotice.getState().tell({ key: 'blank.wordsKept', politeness: 'polite', keptWords: lost.join('\n') });
    }),
  );
  return true;
}

function listenToTyping(listener: () => void): () => void {
  document.addEventListener('input', listener, true);
  return () => document.removeEventListener('input', listener, true);
}
