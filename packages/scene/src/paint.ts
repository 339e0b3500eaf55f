import type { CycleMap, Owner, Person } from '@undercurrent/cycle';
import type { DashName, Palette, PersonPaint } from '@undercurrent/theme';

/** How an owner's things are drawn. `person` is null for all together, and for somebody no longer on the map. */
export interface OwnerLook {
  readonly paint: PersonPaint;
  readonly dash: DashName;
  readonly person: Person | null;
}

/** The look of an owner on a map. Things of all together are whole teal lines. */
export function lookOf(map: Pick<CycleMap, 'people'>, owner: Owner, palette: Palette): OwnerLook {
  if (owner === 'together') return { paint: palette.together, dash: 'solid', person: null };
  const person = map.people.find((one) => one.id === owner);
  if (!person) return { paint: palette.people.slate, dash: 'solid', person: null };
  return { paint: palette.people[person.color], dash: person.dash, person };
}
