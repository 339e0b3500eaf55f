interface TrustedTypeFactory {
  createPolicy(name: string, rules: { readonly createHTML: (html: string) => string | null }): unknown;
}

/**
 * Lets the empty string, and nothing else, become markup: Konva empties its container with `innerHTML = ''`.
 * Anything else is an error where the page's policy asks for Trusted Types. Called once, by main, first.
 */
export function installTrustedTypes(): void {
  if (!('trustedTypes' in globalThis)) return;
  const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypeFactory };
  trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}
