import { ownerSubject, whyNot } from '@undercurrent/cycle';
import type { Actor, Card, CycleMap } from '@undercurrent/cycle';

/**
 * Who answers for a card on this seat. `self`: its owner, on a device of their own, who may keep an answer.
 * `in-hand`: its owner, on a shared device, which keeps nothing. `elsewhere`: a shared device that another has in
 * hand. `scribe`: the therapist, for its owner. `nobody`: whoever only looks on.
 */
export type WhoAnswers = 'self' | 'in-hand' | 'elsewhere' | 'scribe' | 'nobody';

/** As the rules have it; that another has the floor holds up sharing, never an answer. */
export function whoAnswers(map: Pick<CycleMap, 'people'>, actor: Actor, { owner }: Card): WhoAnswers {
  const isOnMap = map.people.some(({ id }) => id === owner);
  const mayAdd = isOnMap && whyNot(actor, 'add-card', ownerSubject(owner)) === null;
  switch (actor.role) {
    case 'therapist':
      return mayAdd ? 'scribe' : 'nobody';
    case 'shared':
      return mayAdd ? 'in-hand' : isOnMap ? 'elsewhere' : 'nobody';
    case 'partner':
      return mayAdd ? 'self' : 'nobody';
    case 'observer':
      return 'nobody';
  }
}
