import * as v from 'valibot';
import { CycleId } from './ids.ts';
import { limits } from './limits.ts';

/** The loop in a map: the dance they are stuck in, or the new one they are learning. */
export const Cycle = v.object({
  id: CycleId,
  kind: v.picklist(['stuck', 'new']),
  name: v.pipe(v.string(), v.maxLength(limits.cycleName)),
  rank: v.string(),
});
export type Cycle = Readonly<v.InferOutput<typeof Cycle>>;
