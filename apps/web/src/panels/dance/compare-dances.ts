import { hasNewDance, mainCycle } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { isPhone } from '../../platform/media.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useDance } from '../../stores/dance.ts';
import { useNotice } from '../../stores/notice.ts';
import { useSide } from '../../stores/side.ts';

/** Shows the new dance over the old; where no step replaces anything yet it says what is missing. */
export function compareDances(map: CycleMap | null): void {
  const cycle = map && mainCycle(map);
  if (!cycle || !hasNewDance(map, cycle.id)) {
    return useNotice.getState().tell({ key: 'menu.noNewDance', politeness: 'polite' });
  }
  if (isPhone.read()) useSide.getState().show(null);
  useChrome.getState().show('map');
  useDance.getState().show('both');
}
