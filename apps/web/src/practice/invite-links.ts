import type { PersonId } from '@undercurrent/cycle';
import type { Invitation, SeatSummary } from '@undercurrent/protocol';
import { create } from 'zustand';

interface InviteLinksStore {
  /** Links made on this page, by person; in memory alone. */
  readonly links: ReadonlyMap<PersonId, Invitation>;
  readonly keep: (invitation: Invitation) => void;
  readonly forget: (person: PersonId) => void;
}

/** The links the therapist has made and not closed the page since: the server keeps only their hashes. */
export const useInviteLinks = create<InviteLinksStore>()((set) => ({
  links: new Map(),
  keep: (invitation) => set(({ links }) => ({ links: new Map(links).set(invitation.person, invitation) })),
  forget: (person) =>
    set(({ links }) => ({ links: new Map([...links].filter(([known]) => known !== person)) })),
}));

export type InviteState = 'none' | 'waiting' | 'joined' | 'connected';

/** How far a person has come on their way to the map. */
export function inviteState(seat: SeatSummary | null, link: Invitation | null): InviteState {
  if (seat) return seat.isConnected ? 'connected' : 'joined';
  return link ? 'waiting' : 'none';
}
