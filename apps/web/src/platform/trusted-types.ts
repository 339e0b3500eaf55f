declare global {
  interface Window {
    /** Missing where the browser has no Trusted Types. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: {
          readonly createHTML: (html: string) => string | null;
          readonly createScriptURL: (url: string) => string | null;
        },
      ): unknown;
    };
  }
}

/** The one script that is named at run time. */
export const offlineWorker = '/offline-worker.js';

/**
 * Lets the empty string, and nothing else, become markup: Konva empties its container with `innerHTML = ''`; and of
 * all scripts only the offline worker be named. Anything else is an error where the page's policy asks for Trusted Types. Called once, by main, first.
 */
export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === '' ? '' : null),
    createScriptURL: (url) => (url === offlineWorker ? url : null),
  });
}
