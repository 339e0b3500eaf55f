/**
 * Whether the bar above the map does without this for want of room, so that a menu has to offer it instead. Broken into
 * two rows, the bar has all of it again.
 */
export function isFolded(fold: 'acts' | 'views'): boolean {
  return document.querySelector(`[data-fold~='${fold}']:not([data-fold~='rows'])`) !== null;
}
