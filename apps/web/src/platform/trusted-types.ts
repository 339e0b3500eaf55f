declare global {
  interface Window {
    /** Missing where the browser has no Trusted Types. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { readonly createHTML: (html: string) => string | null }): unknown;
    };
  }
}

/**
 * Lets the empty string, and nothing else, become markup: Konva empties its container with `innerHTML = ''`.
 * Anything else is an error where the page's policy asks for Trusted Types. Called once, by main, first.
 */
export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}
