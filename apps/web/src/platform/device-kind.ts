import type { DeviceKind } from '@undercurrent/protocol';

/** Narrower than this, in CSS px across the short side, something held in the hand is a phone. */
const widestPhone = 600;

/** What this device most likely is, as the therapist is told when it asks to be let in. */
export function readDeviceKind(): DeviceKind {
  // An iPad calls itself a Mac, but its pointer is a finger all the same.
  if (!matchMedia('(pointer: coarse)').matches) return 'computer';
  return Math.min(screen.width, screen.height) < widestPhone ? 'phone' : 'tablet';
}
