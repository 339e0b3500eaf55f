import type { Actor } from '@undercurrent/cycle';
import type * as Y from 'yjs';

/** A card, or a clause of the story, as a witness remembers it: plain strings, read without any of the product's own rules. */
interface Seen {
  readonly owner: string;
  readonly text: string;
  /** Of a clause as it reads now, finished or not; empty for a card. */
  readonly words: string;
  readonly scribe: string;
  readonly kind: string;
  readonly isDeleted: boolean;
  readonly isTakenBack: boolean;
  readonly confirmedBy: readonly string[];
}
type Sight = ReadonlyMap<string, Seen>;

/**
 * Watches a document and says what a change did to the words of others. It knows nothing of the gate nor of
 * the permission table: it is written from the domain's section 3 alone.
 */
export interface Witness {
  /** The wrongs that `actor` did since the last look, as sentences; empty when there are none. */
  readonly look: (actor: Actor) => readonly string[];
}

export function createWitness(doc: Y.Doc): Witness {
  let before = see(doc);
  let authors = seeAuthors(doc);
  let given = seeGiven(doc);
  const typed = new Set<string>();
  const learn = (sight: Sight) => {
    for (const [id, { text, scribe }] of sight) typed.add(`${id}\n${scribe}\n${text}`);
  };
  learn(before);
  return {
    look: (actor) => {
      const after = see(doc);
      const wrongs: string[] = [];
      for (const [id, card] of after)
        wrongs.push(...judge({ id, was: before.get(id), is: card, actor, typed }));
      for (const id of before.keys()) if (!after.has(id)) wrongs.push(`${id} vanished`);
      const now = { authors: seeAuthors(doc), given: seeGiven(doc) };
      wrongs.push(...judgeAuthors(authors, now.authors, actor), ...judgeGiven(given, now.given, actor));
      ({ authors, given } = now);
      before = after;
      learn(after);
      return wrongs;
    },
  };
}

interface Case {
  readonly id: string;
  readonly was: Seen | undefined;
  readonly is: Seen;
  readonly actor: Actor;
  readonly typed: ReadonlySet<string>;
}

function judge(seen: Case): readonly string[] {
  const { id, was, is, actor } = seen;
  const wrongs: string[] = [];
  if (actor.role === 'observer' && JSON.stringify(was) !== JSON.stringify(is))
    wrongs.push(`${id} by an observer`);
  for (const person of is.confirmedBy) {
    if (!was?.confirmedBy.includes(person) && person !== actor.person)
      wrongs.push(`${id} signed as ${person}`);
  }
  if (is.isTakenBack) return [...wrongs, ...judgeTakenBack(seen)];
  return [...wrongs, ...(was ? judgeChanged(seen, was) : judgePlaced(seen))];
}

function judgeAuthors(before: Authors, after: Authors, actor: Actor): readonly string[] {
  const wrongs: string[] = [];
  for (const [id, made] of after) {
    const was = before.get(id);
    if (!was && made.author !== nameOf(actor)) wrongs.push(`${id} made in another's name`);
    if (was && was.author !== made.author) wrongs.push(`${id} changed its author`);
    if (was && was.words !== made.words && !mayReword(actor, was)) wrongs.push(`${id} reworded`);
  }
  return wrongs;
}

/** What is drawn or left on a card is its author's; a note is everybody's to write on, on a locked board too its author's. */
function mayReword(actor: Actor, { author, isOpen }: Author): boolean {
  if (author === nameOf(actor)) return true;
  return isOpen === 'for-all' ? actor.role !== 'observer' : isOpen !== 'no' && actor.role === 'therapist';
}

function judgeGiven(before: Given, after: Given, actor: Actor): readonly string[] {
  const changed = [...after].filter(([person, said]) => said !== before.get(person));
  return changed.flatMap(([person]) => (person === actor.person ? [] : [`agreed to as ${person}`]));
}

const isTheirs = ({ person }: Actor, owner: string): boolean => owner === 'together' || owner === person;

/** By its owner alone, or by whoever wrote what is for both; what says nothing any more says nothing again. */
function judgeTakenBack({ id, was, is, actor }: Case): readonly string[] {
  if (was?.isTakenBack === true) {
    const isBack = (was.text === '' && is.text !== '') || (was.isDeleted && !is.isDeleted);
    return isBack ? [`${id} came back`] : [];
  }
  const { owner, scribe } = was ?? is;
  const isItsOwn = owner === 'together' ? scribe === nameOf(actor) : owner === actor.person;
  return isItsOwn && actor.role === 'partner' ? [] : [`${id} taken back by ${actor.role}`];
}

function judgePlaced({ id, is, actor }: Case): readonly string[] {
  const wrongs: string[] = [];
  if (is.scribe !== nameOf(actor)) wrongs.push(`${id} placed in another's hand`);
  if (actor.role === 'partner' && !isTheirs(actor, is.owner)) wrongs.push(`${id} placed for another`);
  return wrongs;
}

function judgeChanged({ id, is, actor, typed }: Case, was: Seen): readonly string[] {
  const wrongs: string[] = [];
  const isReworded = was.text !== is.text || was.scribe !== is.scribe;
  const isGiven = was.owner !== is.owner;
  const isChanged = isReworded || isGiven || isMade(was) !== isMade(is);
  if (isChanged && !mayChange(actor, was)) wrongs.push(`${id} was changed by ${actor.role}`);
  if (isReworded && !isOwnHand({ id, was, is, actor, typed }))
    wrongs.push(`${id} reworded in another's hand`);
  if (isGiven && actor.role === 'partner' && !isTheirs(actor, is.owner)) wrongs.push(`${id} given away`);
  return isChanged ? wrongs : [...wrongs, ...judgeSignatures(id, actor, was, is)];
}

function judgeSignatures(id: string, actor: Actor, was: Seen, is: Seen): readonly string[] {
  const lost = was.confirmedBy.filter(
    (person) => !is.confirmedBy.includes(person) && person !== actor.person,
  );
  return lost.map((person) => `${id} lost the confirmation of ${person}`);
}

/** What it is, that it is there, and how it reads while it is being written. */
const isMade = ({ kind, words, isDeleted }: Seen): string => `${kind} ${isDeleted} ${words}`;

function isOwnHand({ id, is, actor, typed }: Case): boolean {
  return is.scribe === nameOf(actor) || typed.has(`${id}\n${is.scribe}\n${is.text}`);
}

function mayChange(actor: Actor, { owner, confirmedBy }: Seen): boolean {
  const isSigned = owner === 'together' ? confirmedBy.length > 0 : confirmedBy.includes(owner);
  if (actor.role === 'therapist') return !isSigned;
  return actor.role === 'partner' && isTheirs(actor, owner);
}

function nameOf(actor: Actor): string | null {
  return actor.role === 'therapist' ? 'therapist' : actor.person;
}

function see(doc: Y.Doc): Sight {
  return new Map(
    recordsOf(doc, 'cards', 'clauses').map(([id, { owner, phrase, words, kind, isDeleted, isTakenBack }]) => {
      const { text, scribe, confirmedBy } = phrase as Pick<Seen, 'text' | 'scribe' | 'confirmedBy'>;
      return [
        id,
        {
          owner: String(owner),
          text,
          words: typeof words === 'string' ? words : '',
          scribe,
          kind: String(kind),
          isDeleted: isDeleted === true,
          isTakenBack: isTakenBack === true,
          confirmedBy,
        },
      ];
    }),
  );
}

interface Author {
  readonly author: unknown;
  readonly words: unknown;
  /** To whom else its words are open. */
  readonly isOpen: 'for-all' | 'for-the-therapist' | 'no';
}
type Authors = ReadonlyMap<string, Author>;
type Given = ReadonlyMap<string, string>;

function seeAuthors(doc: Y.Doc): Authors {
  const isLocked = doc.getMap('settings').get('isLocked') === true;
  return new Map(
    recordsOf(doc, 'annotations', 'remarks').map(([id, { author, kind, words, points }]) => {
      const hasWords = kind !== 'ink';
      const isOpen = !hasWords ? 'no' : isLocked ? 'for-the-therapist' : 'for-all';
      return [id, { author, words: words ?? JSON.stringify(points), isOpen }];
    }),
  );
}

const givenFields = [
  'consentAtMs',
  'agreedName',
  'signature',
  'checkIn',
  'leftOut',
  'agreedHandout',
] as const;

/**
 * What only they can give: consent, agreement to a name or a handout, a signature, how their week was, what they keep
 * out of a handout.
 */
function seeGiven(doc: Y.Doc): Given {
  return new Map(
    recordsOf(doc, 'people').map(([id, fields]) => [
      id,
      JSON.stringify(givenFields.map((field) => fields[field] ?? null)),
    ]),
  );
}

function recordsOf(
  doc: Y.Doc,
  ...roots: readonly string[]
): readonly (readonly [string, Record<string, unknown>])[] {
  return roots.flatMap((root) => {
    const records: Record<string, Record<string, unknown>> = doc.getMap(root).toJSON();
    return Object.entries(records);
  });
}
