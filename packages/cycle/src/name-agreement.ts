import type { CycleMap } from './cycle-map.ts';
import type { Person } from './person.ts';
import { mainCycle } from './ring.ts';

/** Who has agreed to what the cycle is called now, and who has not yet, both in the order of the people. */
export interface NameAgreement {
  readonly name: string;
  readonly agreed: readonly Person[];
  readonly missing: readonly Person[];
}

/** The agreement to the cycle’s name; null while it has none. An agreement to an older name holds no more. */
export function nameAgreement(map: Pick<CycleMap, 'people' | 'cycles'>): NameAgreement | null {
  const name = mainCycle(map)?.name.trim() ?? '';
  if (name === '') return null;
  const holds = (person: Person) => person.agreedName?.trim() === name;
  return {
    name,
    agreed: map.people.filter(holds),
    missing: map.people.filter((person) => !holds(person)),
  };
}
