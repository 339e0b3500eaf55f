import type { Role } from '@undercurrent/cycle';
import { canKeepApp } from '../platform/offline-app.ts';

/** True where a seat's device may be asked to keep the map: one of somebody's own, in a browser that can. */
export const mayKeepHere = (role: Role): boolean =>
  (role === 'therapist' || role === 'partner') && canKeepApp();
