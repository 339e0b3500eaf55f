import type { EditedClause } from '../clause.ts';
import type { CycleMap } from '../cycle-map.ts';
import type { HandoutProposal } from '../handout.ts';
import type { PersonId } from '../ids.ts';
import type { Person } from '../person.ts';

/** A stretch of words: somebody's name as it is told, or what stands between. */
export interface NamedPiece {
  readonly text: string;
  readonly person: PersonId | null;
}

/** Tells words of a map with the names that leave: as they are, or as initials. */
export interface NameTelling {
  /** What each person is called. */
  readonly nameOf: (person: Person) => string;
  readonly pieces: (words: string) => readonly NamedPiece[];
  readonly words: (words: string) => string;
}

/** Names that are words too: in small letters they are left alone. */
const wordNames = new Set(
  'will mark grace hope faith joy rose may june april august art bill rob sue pat frank drew chase grant dawn iris ivy lily penny ray rich robin ruby sky star summer violet wade jack jade amber angel autumn bob charity dale dean don earnest ernest gene glen heather holly jasmine jean jewel josh ken lance mercy miles nick olive pearl peg reed sage sandy stone van victor wren'.split(
    ' ',
  ),
);
/** Scripts that write no blank between words. */
const joined =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How names of these people are told in a handout. */
export function tellNames(people: readonly Person[], how: HandoutProposal['names']): NameTelling {
  const initials = how === 'initials' ? initialsOf(people) : null;
  const nameOf = (person: Person) => initials?.get(person.id) ?? person.name;
  const forms = formsOf(people);
  const find = forms.length > 0 ? patternOf(forms) : null;
  const pieces = (words: string): readonly NamedPiece[] => {
    if (!find) return [{ text: words, person: null }];
    const found: NamedPiece[] = [];
    let end = 0;
    for (const match of words.matchAll(find)) {
      const person = personOf(forms, match[0]);
      if (!person) continue;
      if (match.index > end) found.push({ text: words.slice(end, match.index), person: null });
      found.push({ text: initials ? nameOf(person) : match[0], person: person.id });
      end = match.index + match[0].length;
    }
    if (end < words.length || found.length === 0) found.push({ text: words.slice(end), person: null });
    return found;
  };
  return {
    nameOf,
    pieces,
    words: (words) =>
      pieces(words)
        .map(({ text }) => text)
        .join(''),
  };
}

/** A map that tells every name so: of people, and wherever it stands in words. */
export function withNames(map: CycleMap, { nameOf, words }: NameTelling): CycleMap {
  const note = <T extends { readonly words: string }>(value: T): T => ({
    ...value,
    words: words(value.words),
  });
  return {
    ...map,
    cycleWord: words(map.cycleWord),
    people: map.people.map((person) => ({
      ...person,
      name: nameOf(person),
      agreedName: toldName(person, words),
      signature: toldSignature(person, words),
    })),
    cycles: map.cycles.map((cycle) => ({ ...cycle, name: words(cycle.name) })),
    cards: new Map(
      [...map.cards].map(([id, card]) => [
        id,
        {
          ...card,
          phrase: { ...card.phrase, text: words(card.phrase.text) },
          edge: card.edge && note(card.edge),
          notice: card.notice === null ? null : words(card.notice),
        },
      ]),
    ),
    annotations: new Map(
      [...map.annotations].map(([id, annotation]) => [
        id,
        'words' in annotation ? note(annotation) : annotation,
      ]),
    ),
    clauses: new Map([...map.clauses].map(([id, clause]) => [id, toldClause(clause, words)])),
  };
}

const toldName = ({ agreedName }: Person, words: Tell): string | null =>
  agreedName === null ? null : words(agreedName);

type Tell = NameTelling['words'];

/** What somebody edited by hand names people too: as it reads, as it was finished, and what it stands for. */
const toldClause = (clause: EditedClause, words: Tell): EditedClause => ({
  ...clause,
  words: words(clause.words),
  phrase: { ...clause.phrase, text: words(clause.phrase.text) },
  draft: words(clause.draft),
});

const toldSignature = ({ signature }: Person, words: Tell): Person['signature'] =>
  signature && { clauses: signature.clauses.map((one) => ({ ...one, text: words(one.text) })) };

interface Form {
  readonly text: string;
  readonly person: Person;
}

/** Every way a name may stand in words: the whole of it, and each of its parts; the longest first. */
function formsOf(people: readonly Person[]): readonly Form[] {
  return people
    .flatMap((person) => {
      const whole = person.name.trim();
      const parts = whole.split(/[\s-]+/u).filter((part) => [...part].length > 1);
      return [...new Set([whole, ...parts])].map((text) => ({ text, person }));
    })
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length);
}

function patternOf(forms: readonly Form[]): RegExp {
  const each = forms.map(({ text }) => {
    const plain = text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return joined.test(text) ? plain : `(?<![\\p{L}\\p{N}_])${plain}(?![\\p{L}\\p{N}_])`;
  });
  return new RegExp(each.join('|'), 'giu');
}

function personOf(forms: readonly Form[], found: string): Person | null {
  const low = found.toLowerCase();
  const form =
    forms.find(({ text }) => text === found) ?? forms.find(({ text }) => text.toLowerCase() === low);
  const isWord = form !== undefined && found !== form.text && found === low && wordNames.has(low);
  return form && !isWord ? form.person : null;
}

/** Initials that tell these people apart, and are not read as a word: “I” and “A” become two letters. */
function initialsOf(people: readonly Person[]): ReadonlyMap<PersonId, string> {
  const told = new Map<PersonId, string>();
  const isTaken = (text: string) =>
    [...told.values()].some((other) => other.toLowerCase() === text.toLowerCase());
  const same = (person: Person) => people.filter((other) => short(other) === short(person)).length > 1;
  for (const [index, person] of people.entries()) {
    const letters = [...person.name.trim()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const two = letters.slice(0, 2).join('');
    const first = short(person);
    const offers = [
      ...(same(person) || /^[IAO]?$/iu.test(first) ? [] : [first]),
      ...(two.length > 1 ? [two] : []),
    ];
    const isWhole = (text: string) => text.toLowerCase() === person.name.trim().toLowerCase();
    told.set(
      person.id,
      offers.find((text) => !isTaken(text) && !isWhole(text)) ?? `${first || '?'}${index + 1}`,
    );
  }
  return told;
}

const short = ({ initials, name }: Person): string => initials.trim() || ([...name.trim()][0] ?? '');
