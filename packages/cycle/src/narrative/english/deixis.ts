import type { Person, Pronouns } from '../../person.ts';
import type { Case, Who } from './cast.ts';
import type { Joined } from './nodes.ts';

/** The one whose words they are: a person, or all together. */
export interface Speaker {
  readonly id: Who;
  readonly pronouns: Pronouns;
}

/** Who may be spoken of in somebody’s words. `isThird`: the words tell their owner from outside, "raises her voice". */
export interface Deixis {
  readonly owner: Speaker;
  readonly people: readonly Person[];
  /** Whom "you" means. */
  readonly addressee: Who;
  readonly isThird: boolean;
}

/** Somebody found in typed words; `length` is how many tokens name them. */
export interface FoundWho {
  readonly who: Who;
  readonly role: Case;
  readonly isNamed: boolean;
  readonly joined: Joined | null;
  readonly length: number;
}
