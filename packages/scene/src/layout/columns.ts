import { arrangeRing } from './ring.ts';
import type { Surface, SurfaceInput } from './surface.ts';
export function arrangeColumns(input: SurfaceInput): Surface {
  return arrangeRing(input);
}
