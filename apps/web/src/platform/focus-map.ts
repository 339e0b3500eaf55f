/** Gives the keys to the map itself; false where it is not on the page. */
export function focusMap(): boolean {
  const map = document.querySelector<HTMLElement>('[role="application"]');
  map?.focus({ preventScroll: true });
  return map !== null;
}
