import { Suspense } from 'react';
import { useDrag } from '../../stores/drag.ts';
import { useSelection } from '../../stores/selection.ts';
import { useTool } from '../../stores/tool.ts';
import { useWalk } from '../../stores/walk.ts';
import { useLiveMarks } from '../overlay/live-marks.ts';
import type { PlacedBarProps } from './PlacedBar.tsx';
import { later } from '../../parts/later.ts';

const PlacedBar = later(async () => (await import('./PlacedBar.tsx')).PlacedBar);

/** Tools beside which it is: those that draw are at work. */
const beside: ReadonlySet<string> = new Set(['select', 'several', 'hand']);

/** What can be done with what is selected, beside it; out of the way while a hand is at work or a walk goes round. */
export function CardBar({ shown, surface }: Omit<PlacedBarProps, 'ids'>) {
  const ids = useSelection((store) => store.ids);
  const editing = useSelection((store) => store.editing);
  const isDragging = useDrag((store) => store.drag !== null);
  const isBrushing = useLiveMarks((store) => store.brush !== null);
  const tool = useTool((store) => store.tool);
  const isWalking = useWalk((store) => store.light !== null);
  const isIdle = ids.length > 0 && editing === null && !isDragging && !isBrushing && !isWalking;
  if (!isIdle || !beside.has(tool)) return null;
  return (
    <Suspense>
      <PlacedBar ids={ids} shown={shown} surface={surface} />
    </Suspense>
  );
}
