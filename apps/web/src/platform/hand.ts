/**
 * Notes on the page (`data-hand`) whether Tab or a pointer was used last. A browser's own guess turns to keys with
 * the first letter somebody types, or with Escape: too early for a frame around all that they see.
 */
export function followHand(): void {
  const { dataset } = document.documentElement;
  dataset['hand'] = 'keys';
  const watch = { capture: true, passive: true };
  addEventListener('pointerdown', () => (dataset['hand'] = 'pointer'), watch);
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') dataset['hand'] = 'keys';
    },
    watch,
  );
}
