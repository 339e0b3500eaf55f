/** A question to the browser about the device, in the shape of React's `useSyncExternalStore`. */
export interface MediaQuestion {
  readonly read: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export const isPhone = askMedia('(max-width: 640px)');
export const wantsStillness = askMedia('(prefers-reduced-motion: reduce)');
export const wantsDark = askMedia('(prefers-color-scheme: dark)');

function askMedia(query: string): MediaQuestion {
  return {
    read: () => matchMedia(query).matches,
    subscribe: (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
  };
}
