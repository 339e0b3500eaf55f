import type { Annotation } from './annotation.ts';
import type { Card, Layout } from './card.ts';
import type { Cycle } from './cycle.ts';
import type { AnnotationId, CardId, PersonId } from './ids.ts';
import type { Person } from './person.ts';

/**
 * The shared artefact, as plain data. A reader keeps every unchanged part identical from one CycleMap to
 * the next, so `===` answers "has this changed?".
 * `people` and `cycles` are in rank order; `cards` and `annotations` hold what is on the map, in insertion
 * order of no meaning; `bin` holds what was deleted and can be given back.
 */
export interface CycleMap {
  readonly format: number;
  readonly people: readonly Person[];
  readonly cycles: readonly Cycle[];
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  readonly bin: {
    readonly cards: ReadonlyMap<CardId, Card>;
    readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
    readonly people: ReadonlyMap<PersonId, Person>;
  };
  readonly layout: Layout;
  /** True while the cards beneath the waterline are shown to everyone. */
  readonly isBeneathRaised: boolean;
  /** What this couple calls the cycle: cycle, dance, loop, pattern, storm. */
  readonly cycleWord: string;
  readonly isExample: boolean;
  /** True from anybody's Pause until the therapist goes on. Who paused is kept nowhere. */
  readonly isPaused: boolean;
}
