/** Hands that have rested so long have noticed. */
const restMs = 1_500;

/**
 * Takes every key that is typed on, after the field under the hands went away: none of them acts as a shortcut.
 * `take` is told each letter, `Backspace`, and an `Enter` without Shift. Ends by itself when the hands rest so long or point somewhere, or as it is
 * told through what it gives back. Escape is left alone: twice, it hides the page.
 */
export function holdKeys(take: (key: string) => void, rest = restMs): () => void {
  let timer = setTimeout(end, rest);
  function end() {
    clearTimeout(timer);
    window.removeEventListener('keydown', hold, true);
    window.removeEventListener('pointerdown', end, true);
  }
  function hold(event: KeyboardEvent) {
    if (event.key === 'Escape') return;
    clearTimeout(timer);
    timer = setTimeout(end, rest);
    event.stopImmediatePropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (isEnter || event.key === 'Backspace' || [...event.key].length === 1) take(event.key);
  }
  window.addEventListener('keydown', hold, true);
  window.addEventListener('pointerdown', end, true);
  return end;
}
