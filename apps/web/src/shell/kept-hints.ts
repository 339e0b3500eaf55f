import type { DeviceStorage } from '../platform/storage.ts';
import { useHints } from '../stores/hints.ts';

const key = 'undercurrent-hints';
const off = 'off';

/** Keeps this device as it was told: with hints while writing, or without. */
export function followHints(storage: DeviceStorage): void {
  useHints.setState({ isOn: storage.read(key) !== off });
  useHints.subscribe(({ isOn }) => {
    if (isOn) storage.remove(key);
    else storage.write(key, off);
  });
}
