import * as v from 'valibot';
import { limits } from './limits.ts';

const Coordinate = v.pipe(v.number(), v.finite(), v.minValue(-limits.reach), v.maxValue(limits.reach));

/** A place or a displacement in map units. Always stored as one value, so that two drags never mix. */
export const Point = v.object({ x: Coordinate, y: Coordinate });
export type Point = Readonly<v.InferOutput<typeof Point>>;
