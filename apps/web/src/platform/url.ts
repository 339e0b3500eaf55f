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

/** The whole address of a path of this app: for links and QR codes. */
export const fullAddress = (path: string): string => new URL(path, location.origin).href;
