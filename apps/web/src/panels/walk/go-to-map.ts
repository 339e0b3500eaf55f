import { isPhone } from '../../platform/media.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useSide } from '../../stores/side.ts';

/** Shows the map where a phone shows something else; the answer goes back there, unless a hand has gone on since. */
export function goToMap(): () => void {
  const { phoneView, show } = useChrome.getState();
  const { side } = useSide.getState();
  show('map');
  if (isPhone.read()) useSide.getState().show(null);
  return () => {
    if (useChrome.getState().phoneView !== 'map') return;
    show(phoneView);
    if (useSide.getState().side === null) useSide.getState().show(side);
  };
}
