/** A question to the browser about the device, in the shape of React's `useSyncExternalStore`. */
export interface MediaQuestion {
  readonly read: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Too narrow for the map's furniture, or, lying down, too low. The style sheets ask in the same words. */
export const isPhone = askMedia('(max-width: 640px), (max-height: 480px)');
/** Too narrow for the zoom beside the words. */
export const isNarrow = askMedia('(max-width: 1340px)');
/** As low as a tablet lying down: a row less for words is a row more for the map. */
export const isLow = askMedia('(min-width: 641px) and (max-height: 820px)');
/** A mouse, and with it a keyboard: taking the focus raises nothing over the page. */
export const hasPointer = askMedia('(hover: hover) and (pointer: fine)');
/** A column high enough for every tool, at a mouse's size each. */
export const hasToolRoom = askMedia('(hover: hover) and (pointer: fine) and (min-height: 720px)');
/** Installed, and opened as an app of its own. */
export const isInstalled = askMedia('(display-mode: standalone)');
export const wantsContrast = askMedia('(prefers-contrast: more)');
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
