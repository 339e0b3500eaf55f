const asksAgainAfterMs = 2_000;

/**
 * Asks again for a style sheet that did not come, while the line was cut: the part it belongs to is itself asked
 * for again when it opens, and would stand there unstyled.
 */
export function askAgainForStyleSheets(): void {
  const ask = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    setTimeout(() => target.replaceWith(target.cloneNode()), asksAgainAfterMs);
  };
  addEventListener('error', ask, true);
}
