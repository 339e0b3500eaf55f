import type { Actor, CycleMap, Owner, Person } from '@undercurrent/cycle';
import { may, ownerSubject } from '@undercurrent/cycle';
import { PersonMark } from '../../parts/PersonMark.tsx';
import type { Segment } from '../../parts/Segmented.tsx';
import styles from './StepsPanel.module.css';

/** Each person, and all of them together; whoever is on the map alone has nobody to do so with. */
export function ownersOn({ people }: CycleMap): readonly Owner[] {
  const each = people.map((person) => person.id);
  return people.length === 1 ? each : [...each, 'together'];
}

/** Everybody for whom this actor may put something down among the new steps, each person first. */
export function ownersFor(map: CycleMap, actor: Actor): readonly Owner[] {
  return ownersOn(map).filter((owner) => may(actor, 'add-card', ownerSubject(owner, map)));
}

/** A segment for each owner: people by name, mark and paint, all together by `together`. */
export function ownerSegments(
  owners: readonly Owner[],
  people: readonly Person[],
  together: string,
): readonly Segment<Owner>[] {
  return owners.map((owner) => {
    const person = people.find((each) => each.id === owner);
    if (!person) return { value: owner, label: together, paint: 'together' };
    return {
      value: owner,
      label: (
        <span dir="auto" className={styles['name']}>
          {person.name}
        </span>
      ),
      paint: person.color,
      icon: <PersonMark color={person.color} shape={person.shape} initials={person.initials} size={16} />,
    };
  });
}
