import { personColors, personDashes, personShapes } from './person.ts';
import type { Person, PersonColor, PersonDash, PersonShape } from './person.ts';

/** How a person is told from the others: never by colour alone. */
export interface PersonMarks {
  readonly color: PersonColor;
  readonly shape: PersonShape;
  readonly dash: PersonDash;
}

/** Marks that somebody wears, or wishes to; a mark not chosen yet is left out. */
export type SomeMarks = { readonly [M in keyof PersonMarks]?: PersonMarks[M] | undefined };

/** Pairs that some people with colour blindness cannot tell apart: red with amber or green, purple with blue. */
const hardToTell: readonly (readonly [PersonColor, PersonColor])[] = [
  ['red', 'amber'],
  ['purple', 'blue'],
];

/** True when two people should not wear these two colours on one map. */
export function isHardToTell(a: PersonColor, b: PersonColor): boolean {
  return a === b || hardToTell.some((pair) => pair.includes(a) && pair.includes(b));
}

/**
 * Marks that are free and tell a new person from the others: purple solid circle first, red dotted square
 * next, teal dashed triangle third. A colour that is hard to tell from a taken one comes only when no other
 * is left; a taken colour or shape never, up to six people (invariant 6).
 */
export function suggestMarks(others: readonly SomeMarks[]): PersonMarks {
  const free = personColors.filter((color) => others.every((other) => other.color !== color));
  const clear = free.filter((color) =>
    others.every((other) => !other.color || !isHardToTell(color, other.color)),
  );
  return {
    color: clear[0] ?? free[0] ?? personColors[0],
    shape: firstFree(personShapes, others, (other) => other.shape),
    dash: firstFree(personDashes, others, (other) => other.dash),
  };
}

/**
 * The same people with each colour and shape worn once: of two that chose the same at the same moment the
 * later one in rank order gets free marks, on every screen alike. Identical when nothing was double.
 */
export function withUniqueMarks(people: readonly Person[]): readonly Person[] {
  const settled: Person[] = [];
  for (const [index, person] of people.entries()) {
    const free = suggestMarks([...settled, ...people.slice(index + 1)]);
    const color = settled.some((other) => other.color === person.color) ? free.color : person.color;
    const shape = settled.some((other) => other.shape === person.shape) ? free.shape : person.shape;
    const isSettled = color === person.color && shape === person.shape;
    settled.push(isSettled ? person : { ...person, color, shape });
  }
  return settled;
}

/** Initials for a name: the first letters of its first two words, in capitals; longer while they are taken. */
export function suggestInitials(name: string, taken: readonly string[] = []): string {
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter((word) => word.length > 0);
  const letters = words.map((word) => [...word][0] ?? '');
  const first = [...(words[0] ?? '')];
  const candidates = [
    letters.slice(0, 2).join(''),
    letters.slice(0, 3).join(''),
    ...first.slice(1).map((letter) => `${first[0] ?? ''}${letter}`),
  ].map((candidate) => candidate.toLocaleUpperCase('en'));
  return candidates.find((candidate) => candidate && !taken.includes(candidate)) ?? candidates[0] ?? '';
}

function firstFree<Mark>(
  marks: readonly [Mark, ...Mark[]],
  others: readonly SomeMarks[],
  markOf: (other: SomeMarks) => Mark | undefined,
): Mark {
  return marks.find((mark) => others.every((other) => markOf(other) !== mark)) ?? marks[0];
}
