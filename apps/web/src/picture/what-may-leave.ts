import type { CycleMap, Role } from '@undercurrent/cycle';
import { isForOneAlone, standingRelease, tellNames, withNames } from '@undercurrent/cycle/release';
import type { PictureOptions } from './picture-options.ts';

/**
 * `asks`: nothing is proposed, and each person is asked here; `elsewhere`: on the device of one of them nobody says yes
 * for another; `waits`: not everybody agrees to what is proposed.
 */
export type Standing = 'free' | 'asks' | 'elsewhere' | 'waits';

/**
 * The map as far as it may leave. While a handout is proposed a picture shows no more than that does, and waits for
 * the same agreement (safety rule 8). Where none is, the therapist asks each, or a device that the couple shares does.
 */
export function whatMayLeave(
  map: CycleMap,
  { names, role }: { readonly names: PictureOptions['names']; readonly role: Role },
): { readonly map: CycleMap; readonly standing: Standing } {
  if (isForOneAlone(map)) return { map, standing: 'free' };
  const release = standingRelease(map);
  if (release) {
    const shown = withNames(release.map, tellNames(map.people, release.proposal.names));
    return { map: shown, standing: release.isOpen ? 'free' : 'waits' };
  }
  const isForAll = role === 'therapist' || role === 'shared';
  return { map: withNames(map, tellNames(map.people, names)), standing: isForAll ? 'asks' : 'elsewhere' };
}
