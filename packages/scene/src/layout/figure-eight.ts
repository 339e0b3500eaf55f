import { arrangeRing } from './ring.ts';
import type { Surface, SurfaceInput } from './surface.ts';
export function arrangeFigureEight(input: SurfaceInput): Surface {
  return arrangeRing(input);
}
