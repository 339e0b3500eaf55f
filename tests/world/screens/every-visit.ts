import { dialogVisits } from './dialog-visits.ts';
import { doorVisits } from './door-visits.ts';
import { comingVisits } from './coming-visits.ts';
import { menuVisits } from './menu-visits.ts';
import { endingVisits, togetherVisits } from './meeting-visits.ts';
import { letterVisits, phaseVisits, sideVisits } from './side-visits.ts';
import type { Visits } from './visit.ts';

/** With the example open, by the therapist alone; the rest of `everyVisit` needs a meeting. */
export const aloneVisits: readonly Visits[] = [menuVisits];

/** In the order in which one leads to the next. */
export const meetingVisits: readonly Visits[] = [
  comingVisits,
  phaseVisits,
  dialogVisits,
  sideVisits,
  letterVisits,
  togetherVisits,
  endingVisits,
];

/** Every screen, panel, dialog, menu and sheet of the product, and the way to it. */
export const everyVisit: Visits = Object.assign({}, doorVisits, ...aloneVisits, ...meetingVisits) as Visits;
