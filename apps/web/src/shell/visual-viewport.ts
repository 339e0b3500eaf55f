/**
 * Tells the style sheets how much of the page an on-screen keyboard leaves: `--visual-viewport-height`.
 * Sheets and bars at the bottom stand on it, so that the keyboard never covers what is written in.
 */
export function followVisualViewport(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const measure = () => {
    const root = document.documentElement;
    root.style.setProperty('--visual-viewport-height', `${Math.round(viewport.height)}px`);
    // iOS scrolls the page under the keyboard; the map is a fixed page and must not move.
    if (viewport.scale === 1 && viewport.offsetTop > 0) window.scrollTo(0, 0);
  };
  viewport.addEventListener('resize', measure);
  viewport.addEventListener('scroll', measure);
  measure();
}
