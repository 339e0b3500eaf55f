import type { Box, Curve } from '@undercurrent/geometry';
import { boxAt, distance, pointsAlong } from '@undercurrent/geometry';

const bead = { width: 10, height: 10 };

/** Small boxes along curves, close enough that nothing put clear of them would lie on a curve. */
export function beadsOn(curves: readonly Curve[]): readonly Box[] {
  return curves.flatMap((curve) =>
    curve.flatMap((cubic) => {
      const steps = Math.min(200, Math.ceil(distance(cubic.from, cubic.to) / 28) + 3);
      return pointsAlong([cubic], steps).map((point) => boxAt(point, bead));
    }),
  );
}
