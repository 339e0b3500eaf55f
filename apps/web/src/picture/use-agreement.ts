import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { isForOneAlone, standingRelease, tellNames, withNames } from '@undercurrent/cycle/release';
import { useMemo, useState } from 'react';
import type { PictureOptions } from './picture-options.ts';

/** `asks`: nothing is proposed, and each person is asked here; `waits`: not everybody agrees to what is proposed. */
export type Standing = 'free' | 'asks' | 'waits';

/** What may leave of a map as a picture of these options, and who has agreed to just that. */
export function useAgreement(whole: CycleMap, { names, part, hasNotes, hasBeneath, dance }: PictureOptions) {
  const { map, standing } = useMemo(() => whatMayLeave(whole, names), [whole, names]);
  // What changes what would leave takes every agreement with it.
  const leaving = useMemo(
    () => ({ map, part, hasNotes, hasBeneath, dance }),
    [map, part, hasNotes, hasBeneath, dance],
  );
  const [agreement, setAgreement] = useState<Agreement>({ leaving, people: [] });
  const agreed = agreement.leaving === leaving ? agreement.people : [];
  const areAllAgreed = map.people.every(({ id }) => agreed.includes(id));
  return {
    map,
    standing,
    agreed,
    isOpen: standing === 'free' || (standing === 'asks' && areAllAgreed),
    onAgree: (people: readonly PersonId[]) => setAgreement({ leaving, people }),
  };
}

/** Who agrees that exactly this leaves. */
interface Agreement {
  readonly leaving: object;
  readonly people: readonly PersonId[];
}

/**
 * The map as far as it may leave. While a handout is proposed a picture shows no more than that does, and waits for
 * the same agreement (safety rule 8).
 */
function whatMayLeave(
  map: CycleMap,
  names: PictureOptions['names'],
): { readonly map: CycleMap; readonly standing: Standing } {
  if (isForOneAlone(map)) return { map, standing: 'free' };
  const release = standingRelease(map);
  if (!release) return { map: withNames(map, tellNames(map.people, names)), standing: 'asks' };
  const shown = withNames(release.map, tellNames(map.people, release.proposal.names));
  return { map: shown, standing: release.isOpen ? 'free' : 'waits' };
}
