import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { useMemo, useState } from 'react';
import { useActor } from '../connection/use-connection.tsx';
import type { PictureOptions } from './picture-options.ts';
import { whatMayLeave } from './what-may-leave.ts';

/** What may leave of a map as a picture of these options, and who has agreed to just that. */
export function useAgreement(whole: CycleMap, { names, part, hasNotes, hasBeneath, dance }: PictureOptions) {
  const { role } = useActor();
  const { map, standing } = useMemo(() => whatMayLeave(whole, { names, role }), [whole, names, role]);
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
