import type { Annotation } from './annotation.ts';
import type { Card, Layout } from './card.ts';
import type { EditedClause } from './clause.ts';
import type { Cycle } from './cycle.ts';
import type { HandoutProposal } from './handout.ts';
import type { AnnotationId, CardId, ClauseId, PersonId, RemarkId } from './ids.ts';
import type { Language } from './language.ts';
import { blankPausePlan } from './pause-plan.ts';
import type { PausePlan } from './pause-plan.ts';
import type { Person } from './person.ts';
import type { Remark } from './remark.ts';
import type { TemplateId } from './template-ids.ts';

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
  /** Questions, thank-yous and suggestions on cards. */
  readonly remarks: ReadonlyMap<RemarkId, Remark>;
  /** Clauses of the narrative as people edited them; all others are told by rule. */
  readonly clauses: ReadonlyMap<ClauseId, EditedClause>;
  readonly bin: {
    readonly cards: ReadonlyMap<CardId, Card>;
    readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
    readonly people: ReadonlyMap<PersonId, Person>;
  };
  readonly layout: Layout;
  /** True while the cards beneath the waterline are shown to everyone. */
  readonly isBeneathRaised: boolean;
  /** The language in which the story and the pause agreement are told to everybody: they are signed as one text. */
  readonly language: Language;
  /** What this couple calls the cycle: cycle, dance, loop, pattern, storm. */
  readonly cycleWord: string;
  readonly isExample: boolean;
  /** True from anybody's Pause until the therapist goes on. Who paused is kept nowhere. */
  readonly isPaused: boolean;
  /** What everybody reads during a pause, in the therapist's words; blank for the app's own. */
  readonly pauseLine: string;
  /** True while the therapist keeps partners from arranging and drawing; their own words stay theirs. */
  readonly isLocked: boolean;
  /** Who alone of the partners may place cards just now; null: everybody. */
  readonly floor: PersonId | null;
  readonly areCursorsHidden: boolean;
  /** The structure the map was begun with, whose open slots are offered; null for none. */
  readonly template: TemplateId | null;
  /** With whose turn the story begins; null for the first on the ring. */
  readonly storyStart: PersonId | null;
  /** False while the pool of ideas says of no idea whose it is. */
  readonly areIdeaNamesShown: boolean;
  readonly pausePlan: PausePlan;
  /** What the therapist proposes to hand out; null while nothing is proposed. */
  readonly handout: HandoutProposal | null;
}

/** What a map says of itself while nobody has set anything. */
export const untouchedSettings = {
  layout: 'ring',
  isBeneathRaised: false,
  language: 'en',
  cycleWord: 'cycle',
  isExample: false,
  isPaused: false,
  pauseLine: '',
  isLocked: false,
  floor: null,
  areCursorsHidden: false,
  template: null,
  storyStart: null,
  areIdeaNamesShown: false,
  pausePlan: blankPausePlan,
  handout: null,
} as const satisfies Partial<CycleMap>;
