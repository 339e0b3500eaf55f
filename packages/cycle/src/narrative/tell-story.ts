import type { Card } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import type { Cycle } from '../cycle.ts';
import type { PersonId } from '../ids.ts';
import { newStepCards, replacedCard } from '../new-steps.ts';
import type { Person } from '../person.ts';
import { beneathCards, ringCards, ringTurns } from '../ring.ts';
import type { Turn } from '../ring.ts';
import { composeSentence } from './compose-sentence.ts';
import type { ClauseToCompose, SentenceToCompose } from './compose-sentence.ts';
import type {
  Aside,
  ClauseOwner,
  DepthToTell,
  Grammar,
  PlanToTell,
  Telling,
  ToldWords,
  TurnToTell,
  Voice,
} from './grammar.ts';
import type { Sentence, Story } from './story.ts';

/** What a story is told from. */
export interface StorySource {
  readonly map: CycleMap;
  readonly cycle: Cycle['id'];
  readonly grammar: Grammar;
  readonly voice: Voice;
  /** With whom it begins; null for the first card of the ring. */
  readonly start: PersonId | null;
  /** False while what lies beneath is folded away. */
  readonly isDeep: boolean;
}

/**
 * A cycle told as a story, by rule. Every arrow of the ring is a sentence with a clause of each of its two people;
 * then come one clause for each person of what they long for underneath, and one each of what they plan. The
 * words of a clause are the same with whomever the story starts, so that starting elsewhere changes nothing that
 * was signed. O(n log n) in cards.
 */
export function tellStory(source: StorySource): Story {
  const { map, voice } = source;
  const telling: Telling = { people: map.people, voice, cycleWord: wordOf(map.cycleWord) };
  const told = [
    ...tellArrows(source, telling),
    ...(source.isDeep ? tellDepths(source, telling) : []),
    ...tellPlans(source, telling),
  ];
  const sentences = told.map(({ sentence }) => sentence);
  const clauses = sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'clause' ? [piece.clause] : [])),
  );
  const asides = new Map<string, Aside & { owner: PersonId }>();
  for (const aside of told.flatMap((one) => one.asides)) {
    const owner = map.cards.get(aside.card)?.owner;
    if (owner !== undefined && owner !== 'together')
      asides.set(`${aside.kind}:${aside.card}`, { ...aside, owner });
  }
  return { sentences, clauses, asides: [...asides.values()] };
}

/** A clause in the story’s voice, and by name. */
function tellBoth<T>(tell: (what: T, telling: Telling) => ToldWords, what: T, telling: Telling) {
  const told = tell(what, telling);
  const draft = telling.voice.kind === 'third' ? told : tell(what, { ...telling, voice: { kind: 'third' } });
  return { told, draft: draft.text };
}

interface ToldSentence {
  readonly sentence: Sentence;
  readonly asides: readonly Aside[];
}

function tellArrows(source: StorySource, telling: Telling): readonly ToldSentence[] {
  const { grammar } = source;
  const ring = ringCards(source.map, source.cycle);
  const turns = startingWith(ringTurns(ring), source.start).flatMap((turn, index, all) => {
    const before = all[(index + all.length - 1) % all.length];
    const toTell = turnToTell(turn, before ?? turn, telling.people);
    return toTell ? [toTell] : [];
  });
  return turns.map((turn, index) => {
    const next = turns[(index + 1) % turns.length];
    const isClosing = index === turns.length - 1 && ring.length > 1;
    const isAlone = turns.length < 2 || !next;
    const before = isAlone ? null : clauseOf('before', turn, tellBoth(grammar.tellBefore, turn, telling));
    const after = clauseOf('after', next ?? turn, tellBoth(grammar.tellAfter, next ?? turn, telling));
    const clauses = before ? [before, after] : [after];
    return composeSentence({
      kind: 'arrow',
      clauses,
      ...wording(source, telling),
      glue: (shown) => grammar.joinArrow({ before: before ? (shown[0] ?? null) : null, isClosing }, telling),
    });
  });
}

/** What owners made of their clauses, and how that is told in this voice. */
function wording(
  { map, grammar }: StorySource,
  telling: Telling,
): Pick<SentenceToCompose, 'edits' | 'retell'> {
  const retell = (text: string, owner: ClauseOwner) => {
    const person = telling.people.find((one) => one.id === owner);
    return telling.voice.kind === 'third' || !person ? text : (grammar.retell(text, person, telling) ?? text);
  };
  return { edits: map.clauses, retell };
}

/** One clause each, or none at all where nobody has said anything. */
function tellDepths(source: StorySource, telling: Telling): readonly ToldSentence[] {
  const cards = beneathCards(source.map, source.cycle).filter((card) =>
    /^(?:need|fear|tender)$/.test(card.kind),
  );
  if (cards.length === 0) return [];
  const clauses = inOrder(telling.people, source.start).map((owner): ClauseToCompose => {
    const depth: DepthToTell = {
      owner,
      addressee: otherOf(owner, telling.people),
      cards: cards.filter((card) => card.owner === owner.id),
    };
    return {
      role: 'depth',
      anchors: [owner.id],
      owner: owner.id,
      ...tellBoth(source.grammar.tellDepth, depth, telling),
    };
  });
  return [
    composeSentence({
      kind: 'depth',
      clauses,
      ...wording(source, telling),
      glue: () => source.grammar.joinDepths,
    }),
  ];
}

/** One sentence each where anybody has a new step of their own, and one for what they do together. */
function tellPlans(source: StorySource, telling: Telling): readonly ToldSentence[] {
  const all = newStepCards(source.map, source.cycle);
  const steps = all.filter(({ kind }) => kind !== 'early-sign');
  const signOf = (owner: Card['owner']) =>
    all.find((card) => card.kind === 'early-sign' && card.owner === owner)?.phrase.text ?? '';
  const isPersonal = steps.some((step) => step.owner !== 'together');
  const owners: readonly (Person | 'together')[] = [
    ...(isPersonal ? inOrder(telling.people, source.start) : []),
    ...(steps.some((step) => step.owner === 'together') ? (['together'] as const) : []),
  ];
  return owners.map((owner) => {
    const id = owner === 'together' ? owner : owner.id;
    const plan: PlanToTell = {
      owner,
      addressee: owner === 'together' ? 'rest' : otherOf(owner, telling.people),
      steps: steps
        .filter((step) => step.owner === id)
        .map((step) => ({ ...stepToTell(step, source, telling), cue: step.notice ?? signOf(id) })),
    };
    const clause = {
      role: 'plan',
      anchors: [id],
      owner: id,
      ...tellBoth(source.grammar.tellPlan, plan, telling),
    } as const;
    return composeSentence({
      kind: 'plan',
      clauses: [clause],
      ...wording(source, telling),
      glue: () => source.grammar.joinPlan,
    });
  });
}

function stepToTell(step: Card, { map, cycle }: StorySource, telling: Telling) {
  const replaced = replacedCard(map, step);
  const left = replaced ?? (step.exit === null ? null : (map.cards.get(step.exit) ?? null));
  const turns = ringTurns(ringCards(map, cycle));
  const turn = turns.find(
    (one) => one.owner === step.owner && one.cards.some((card) => card.id === left?.id),
  );
  const before = turn && turns[(turns.indexOf(turn) + turns.length - 1) % turns.length];
  return { step, replaced, turn: turn ? turnToTell(turn, before ?? turn, telling.people) : null };
}

function clauseOf(
  role: 'before' | 'after',
  turn: TurnToTell,
  both: Pick<ClauseToCompose, 'told' | 'draft'>,
): ClauseToCompose {
  return { role, anchors: anchorsOf(turn), owner: turn.owner.id, ...both };
}

/** A turn is known by its first move, which is what it is about; where it has none, by its first card. */
function anchorsOf({ owner, cards }: TurnToTell): ClauseToCompose['anchors'] {
  const ids = [...cards]
    .sort((a, b) => Number(b.kind === 'move') - Number(a.kind === 'move'))
    .map(({ id }) => id);
  const [first, ...others] = ids;
  return first === undefined ? [owner.id] : [first, ...others];
}

function turnToTell(turn: Turn, before: Turn, people: readonly Person[]): TurnToTell | null {
  const owner = people.find((person) => person.id === turn.owner);
  if (!owner) return null;
  const answered = people.find((person) => person.id === before.owner && person.id !== owner.id);
  const isAnswer = answered !== undefined && before.cards.some((card) => card.kind === 'move');
  return { owner, addressee: answered?.id ?? otherOf(owner, people), cards: turn.cards, isAnswer };
}

/** The other of two; of more, or of one, nobody in particular. */
function otherOf(owner: Person, people: readonly Person[]): PersonId | 'rest' {
  const others = people.filter((person) => person.id !== owner.id);
  return others.length === 1 && others[0] ? others[0].id : 'rest';
}

function startingWith(turns: readonly Turn[], start: PersonId | null): readonly Turn[] {
  const at = Math.max(
    0,
    turns.findIndex((turn) => turn.owner === start),
  );
  return [...turns.slice(at), ...turns.slice(0, at)];
}

function inOrder(people: readonly Person[], start: PersonId | null): readonly Person[] {
  const at = Math.max(
    0,
    people.findIndex((person) => person.id === start),
  );
  return [...people.slice(at), ...people.slice(0, at)];
}

/** What the cycle is called, as it stands behind "the". */
function wordOf(cycleWord: string): string {
  return cycleWord.trim().replace(/^(?:the|our|this|a|an) /i, '') || 'cycle';
}
