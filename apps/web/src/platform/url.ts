/**
 * Gives the fragment of the address (without `#`) and takes it out of the address and of the history entry, so
 * that a secret in it is neither seen on the screen nor kept by the browser. Empty when there is none.
 */
export function takeFragment(): string {
  const fragment = location.hash.slice(1);
  if (location.href.includes('#'))
    history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

/** Where this page is open. */
export const ownOrigin = (): string => location.origin;

/** True where the page is open under a name that means nothing on any other device. */
export const isOwnMachine = (): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(location.hostname);
