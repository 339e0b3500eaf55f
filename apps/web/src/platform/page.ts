/**
 * What would be lost if the page were left now: nothing, nothing but the certainty that it arrives, what this tab gives
 * back when it loads the page again, or what is nowhere else.
 */
export type AtRisk = 'nothing' | 'on-its-way' | 'in-tab' | 'only-here';

/** What the page tells about itself: seen or hidden, online or not, about to be left. */
export interface Page {
  readonly isHidden: () => boolean;
  readonly onVisibility: (listener: () => void) => () => void;
  readonly onOnline: (listener: () => void) => () => void;
  readonly onOffline: (listener: () => void) => () => void;
  /** Asks before the page is left for as long as something would be lost. The sentence is the browser's own. */
  readonly askBeforeLeaving: (atRisk: () => AtRisk) => () => void;
}

const asks = new Set<() => AtRisk>();
let isLoadingAgain = false;

export const browserPage: Page = {
  isHidden: () => document.visibilityState === 'hidden',
  onVisibility: (listener) => listen(document, 'visibilitychange', listener),
  onOnline: (listener) => listen(window, 'online', listener),
  onOffline: (listener) => listen(window, 'offline', listener),
  askBeforeLeaving: (atRisk) => {
    asks.add(atRisk);
    const stop = listen(window, 'beforeunload', (event) => {
      const what = atRisk();
      if (what === 'nothing' || (what === 'in-tab' && isLoadingAgain)) return;
      event.preventDefault();
    });
    return () => {
      asks.delete(atRisk);
      stop();
    };
  },
};

/** True while something would be lost that comes back by no other way than staying on this page. */
export const holdsAlone = (): boolean =>
  [...asks].some((atRisk) => ['in-tab', 'only-here'].includes(atRisk()));

/** Loads the page again because somebody asked for just that: what the tab gives back is not asked about. */
export function loadAgain(): void {
  isLoadingAgain = true;
  location.reload();
}

function listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
