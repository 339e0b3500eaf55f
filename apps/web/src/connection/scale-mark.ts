import { limits, refuse } from '@undercurrent/cycle';
import type { AnnotationId } from '@undercurrent/cycle';
import { resizeMark } from '@undercurrent/document';
import { createLeastSize, createSizeNow } from '@undercurrent/scene';
import { shownFont } from '../platform/map-face.ts';
import { createTextMeasure } from '../platform/measure-text.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import '../words/learn-marks.ts';
import { t } from '../words/t.ts';
import type { MapConnection } from './map-connection.ts';
import { tellRefusal } from './use-act.ts';

/** How much larger one press makes a mark. */
const step = 1.25;

const measure = createTextMeasure(shownFont);
const sizeNow = createSizeNow({ measure });
const leastSize = createLeastSize({ measure });

export type Scaling = 'larger' | 'smaller';

/** Makes a note or a shape a step larger or smaller where it stands, as small as its words allow, and says so. */
export function scaleMark(connection: MapConnection, id: AnnotationId, scaling: Scaling): void {
  let isAtLeast = false;
  const refusal = connection.run('reshape', (map, actor) => {
    const mark = map.annotations.get(id);
    if (mark?.kind !== 'shape' && mark?.kind !== 'sticky') return refuse('gone');
    const now = sizeNow(mark);
    const by = scaling === 'larger' ? step : 1 / step;
    const side = (length: number) => Math.min(limits.reach, length * by);
    const size = leastSize(mark, { width: side(now.width), height: side(now.height) });
    isAtLeast = scaling === 'smaller' && (size.width >= now.width || size.height > now.height);
    return isAtLeast ? [] : resizeMark(map, actor, { id, size });
  });
  if (refusal) tellRefusal(refusal);
  else useAnnouncement.getState().announce(t(isAtLeast ? 'marks.isLeast' : `marks.is.${scaling}`));
}
