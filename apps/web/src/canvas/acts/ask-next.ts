import { surfaceOf } from '@undercurrent/cycle';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import { useSelection } from '../../stores/selection.ts';

/** "What happens next?": the hands go to quick add, whose card goes behind the one selected card of the ring. */
export function askNext({ map }: MapConnection): boolean {
  const [id, ...more] = useSelection.getState().ids;
  const card = [...(map.getState()?.cards.values() ?? [])].find((each) => each.id === id);
  if (!card || more.length > 0 || surfaceOf(card.kind) !== 'ring') return false;
  // On a phone the words stand beside the list.
  useChrome.getState().show('steps');
  useComposer.getState().insertAfter(card.id);
  useComposer.getState().askFocus();
  return true;
}
