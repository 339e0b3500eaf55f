import { useSyncExternalStore } from 'react';
import { isPhone } from '../../platform/media.ts';
import { PauseButton } from './PauseButton.tsx';

/** Pause, on what covers a whole phone and its bar below: it is never more than one tap away. */
export function PhonePause() {
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  return onPhone ? <PauseButton at="add" /> : null;
}
