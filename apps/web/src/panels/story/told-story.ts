import { mainCycle } from '@undercurrent/cycle';
import type { CycleMap, Person, PersonId } from '@undercurrent/cycle';
import { grammars, signatureState, tellStory } from '@undercurrent/cycle/narrative';
import type { Clause, ClauseKey, SignatureState, Story, Voice } from '@undercurrent/cycle/narrative';

/** The story as one screen shows it, and all of it, by name, as it is signed. */
export interface ToldStory {
  readonly shown: Story;
  /** With all that lies beneath, also while that is folded away. */
  readonly whole: Story;
  readonly agreements: readonly { readonly person: Person; readonly state: SignatureState }[];
  /** Clauses that say something else than somebody agreed to. */
  readonly changed: ReadonlySet<ClauseKey>;
}

/** Tells the main cycle of a map to this screen; null where there is none. */
export function toldStory(map: CycleMap, voice: Voice): ToldStory | null {
  const cycle = mainCycle(map);
  if (!cycle) return null;
  const source = { map, cycle: cycle.id, grammar: grammars[map.language], start: map.storyStart };
  const shown = tellStory({ ...source, voice, isDeep: map.isBeneathRaised });
  const isWhole = voice.kind === 'third' && map.isBeneathRaised;
  const whole = isWhole ? shown : tellStory({ ...source, voice: { kind: 'third' }, isDeep: true });
  const agreements = map.people.map((person) => ({ person, state: signatureState(person, whole.clauses) }));
  const changed = new Set(agreements.flatMap(({ state }) => (state.kind === 'none' ? [] : state.changed)));
  return { shown, whole, agreements, changed };
}

/** A voice in which this person tells it to the other; by name where nobody in particular speaks. */
export function voiceOf(people: readonly Person[], speaker: PersonId | null): Voice {
  if (speaker === null || people.every(({ id }) => id !== speaker)) return { kind: 'third' };
  const others = people.filter(({ id }) => id !== speaker);
  return { kind: 'first', speaker, listener: others.length === 1 && others[0] ? others[0].id : null };
}

/** What one signs: the clauses in sight, told by name. */
export function clausesToSign({ shown, whole }: ToldStory): readonly Clause[] {
  const seen = new Set(shown.clauses.map(({ key }) => key));
  return whole.clauses.filter(({ key }) => seen.has(key));
}

/** Whether a map tells these clauses still, each word for word as it was read. */
export function tellsStill(map: CycleMap, clauses: readonly Clause[]): boolean {
  const now = new Map(toldStory(map, { kind: 'third' })?.whole.clauses.map(({ key, words }) => [key, words]));
  return clauses.every(({ key, words }) => now.get(key) === words);
}
