import type { InkColor } from '../annotation.ts';
import type { CardKind } from '../card.ts';
import type { Person, nothingGiven } from '../person.ts';
import type { Point } from '../point.ts';

type Key = string;

/** A filled map as content: keys instead of ids, so that every copy of it gets ids of its own. */
export interface ExampleMap {
  readonly cycleName: string;
  readonly people: readonly (Omit<Person, 'id' | 'rank' | keyof typeof nothingGiven> & {
    readonly key: Key;
  })[];
  /** In order; those of one surface follow each other. `under`, `replaces` and `exit` name a card before. */
  readonly cards: readonly ExampleCard[];
  readonly labels: readonly ExampleLabel[];
  readonly strokes: readonly ExampleStroke[];
}

/** A card of a filled map. */
export interface ExampleCard {
  readonly key: Key;
  /** The key of a person, or `together`. */
  readonly owner: Key;
  readonly kind: CardKind;
  readonly words: string;
  readonly under?: Key;
  readonly replaces?: Key;
  readonly exit?: Key;
}

/** The card by its key that a mark stands beside, and how far from its top left corner. */
export interface ExampleAnchor {
  readonly card: Key;
  readonly by: Point;
}

/** Handwritten words on the paper. */
export interface ExampleLabel {
  readonly author: Key;
  readonly at: Point;
  readonly anchor?: ExampleAnchor;
  readonly words: string;
}

/** A pen stroke: x, y, x, y … in map units relative to `at`. */
export interface ExampleStroke {
  readonly author: Key;
  readonly at: Point;
  readonly anchor?: ExampleAnchor;
  readonly points: readonly number[];
  readonly color: InkColor;
  readonly width: number;
}
