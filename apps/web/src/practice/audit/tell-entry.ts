import type { CycleMap, Person } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { AuditEntry } from '@undercurrent/protocol';
import type { PersonMarkProps } from '../../parts/PersonMark.tsx';
import { t } from '../../words/t.ts';

/** An entry of the log in plain words. */
export interface ToldEntry {
  readonly mark: Pick<PersonMarkProps, 'color' | 'shape' | 'initials'> | null;
  /** Null where the log names nobody. */
  readonly who: string | null;
  readonly did: string;
  /** To what or whom, as far as it is on the map now; an empty string else. */
  readonly what: string;
}

/** Tells an entry. Names are those of the map now: the log holds none. `log` is as much of it as was read. */
export function tellEntry(entry: AuditEntry, map: CycleMap, log: readonly AuditEntry[]): ToldEntry {
  const person = personOf(map, entry.person);
  const who = whoOf(entry, person);
  return {
    mark: person ?? markOf(entry, who),
    who,
    did: t(`audit.${entry.verb}`),
    what: whatOf(entry, map, log),
  };
}

const personOf = (map: CycleMap, id: string | null | undefined): Person | null =>
  map.people.find((person) => person.id === id) ??
  [...map.bin.people.values()].find((person) => person.id === id) ??
  null;

function markOf({ role }: AuditEntry, who: string | null): ToldEntry['mark'] {
  if (role !== 'therapist' || who === null) return null;
  return { color: 'therapist', shape: 'circle', initials: who.slice(0, 1) };
}

function whoOf({ role }: AuditEntry, person: Person | null): string | null {
  if (person) return person.name;
  if (role === null) return null;
  if (role === 'therapist') return t('role.therapist');
  return t(role === 'partner' ? 'audit.who.gone' : `audit.who.${role}`);
}

function whatOf(entry: AuditEntry, map: CycleMap, log: readonly AuditEntry[]): string {
  const said = entry.ids.map((id) => nameOf(id, map, log)).filter((name) => name !== '');
  // That somebody did something to themself needs no second name.
  return said.filter((name) => name !== personOf(map, entry.person)?.name).join(' · ');
}

function nameOf(id: string, map: CycleMap, log: readonly AuditEntry[]): string {
  const person = personOf(map, id) ?? personOf(map, log.find(({ seat }) => seat === id)?.person);
  if (person) return person.name;
  const card = [...map.cards.values(), ...map.bin.cards.values()].find((one) => one.id === id);
  return card ? cardLabel(map, card) : '';
}
