/** Resolves when the page has nothing else to do, and after so long at the latest. */
export function whenIdle(withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    // WebKit has none.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: withinMs });
    else setTimeout(resolve, withinMs);
  });
}
