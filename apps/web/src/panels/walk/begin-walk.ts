import { mainCycle, ringCards, walkStart } from '@undercurrent/cycle';
import type { MapConnection } from '../../connection/map-connection.ts';
import { nearestDance, useDance } from '../../stores/dance.ts';
import { prefersStillness } from '../../stores/motion.ts';
import { useNotice } from '../../stores/notice.ts';
import { useWalk } from '../../stores/walk.ts';
import { leaderAmong } from './walking.ts';

/** Begins a walk round the dance that is seen, comes along where somebody leads one already, or ends one’s own. */
export function toggleWalk({ map, others, seat }: MapConnection): void {
  const walk = useWalk.getState();
  if (walk.place) return walk.end();
  if (leaderAmong(others.getState())) return walk.come(!walk.isAlong);
  const now = map.getState();
  const cycle = now && mainCycle(now);
  if (!now || !cycle || seat.role === 'observer') return undefined;
  const { isOn, at } = useDance.getState();
  const way = isOn && nearestDance(at) === 'new' ? 'new' : 'old';
  const place = walkStart(now, cycle.id, { person: now.storyStart, way });
  if (!place || ringCards(now, cycle.id).length < 2) {
    return useNotice.getState().tell({ key: 'menu.nothingToWalk', politeness: 'polite' });
  }
  walk.lead(place);
  return walk.play(!prefersStillness());
}
