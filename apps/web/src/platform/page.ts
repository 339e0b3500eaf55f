/** What the page tells about itself: seen or hidden, online or not, about to be left. */
export interface Page {
  readonly isHidden: () => boolean;
  readonly onVisibility: (listener: () => void) => () => void;
  readonly onOnline: (listener: () => void) => () => void;
  readonly onOffline: (listener: () => void) => () => void;
  /** Asks before the page is left for as long as `mustAsk` says so. The sentence is the browser's own. */
  readonly askBeforeLeaving: (mustAsk: () => boolean) => () => void;
}

export const browserPage: Page = {
  isHidden: () => document.visibilityState === 'hidden',
  onVisibility: (listener) => listen(document, 'visibilitychange', listener),
  onOnline: (listener) => listen(window, 'online', listener),
  onOffline: (listener) => listen(window, 'offline', listener),
  askBeforeLeaving: (mustAsk) =>
    listen(window, 'beforeunload', (event) => {
      if (mustAsk()) event.preventDefault();
    }),
};

function listen(target: EventTarget, name: string, listener: (event: Event) => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
