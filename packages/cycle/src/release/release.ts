import type { ArrowEnd } from '../annotation.ts';
import { isConfirmed } from '../confirmation.ts';
import { surfaceOf } from '../card.ts';
import type { Card } from '../card.ts';
import type { EditedClause } from '../clause.ts';
import type { CycleMap } from '../cycle-map.ts';
import type { HandoutPart, HandoutProposal } from '../handout.ts';
import type { CardId, PersonId } from '../ids.ts';
import { isIdea } from '../new-steps.ts';
import { nothingGiven } from '../person.ts';
import type { Person } from '../person.ts';
import { blankPausePlan } from '../pause-plan.ts';
import { quotes } from '../quotes.ts';
import { onePersonsTemplate } from '../template-ids.ts';
import { digestOf } from './digest.ts';

/** What would leave by a proposal, and who has agreed to exactly that. */
export interface Release {
  readonly proposal: HandoutProposal;
  /** The map without anything that stays. Nothing else may be drawn or told in what leaves. */
  readonly map: CycleMap;
  /** Changes with everything that would leave. */
  readonly digest: string;
  readonly agreed: readonly Person[];
  readonly missing: readonly Person[];
  /** Agreed once, to something else than would leave now. */
  readonly fallen: readonly Person[];
  /** True when it may be taken: nobody is missing, or nobody needs to be asked. */
  readonly isOpen: boolean;
}

/** What would leave by the proposal that stands; null while there is none. */
export function standingRelease(map: CycleMap): Release | null {
  return map.handout && releaseOf(map, map.handout);
}

/** What would leave by a proposal, also one that is only being thought about. O(n) in what is on the map. */
export function releaseOf(map: CycleMap, proposal: HandoutProposal): Release {
  const left = whatLeaves(map, proposal);
  const digest = digestOf([proposal, left]);
  const agreed = map.people.filter(({ agreedHandout }) => agreedHandout === digest);
  const missing = map.people.filter((person) => !agreed.includes(person));
  return {
    proposal,
    map: left,
    digest,
    agreed,
    missing,
    fallen: missing.filter(({ agreedHandout }) => agreedHandout !== null),
    isOpen: missing.length === 0 || isForOneAlone(map),
  };
}

/**
 * True where nobody else needs to be asked (safety rule 8): on a map of one person, and on an example that nobody has
 * made their own by agreeing to how words are shared.
 */
export function isForOneAlone(map: Pick<CycleMap, 'people' | 'template' | 'isExample'>): boolean {
  if (map.people.length < 2 || map.template === onePersonsTemplate) return true;
  return map.isExample && map.people.every(({ consentAtMs }) => consentAtMs === null);
}

/** The cards that a person could keep out of a handout: their own and everybody’s that would otherwise be in it. */
export function cardsToLeaveOut(map: CycleMap, proposal: HandoutProposal, person: PersonId): readonly Card[] {
  const people = map.people.map((one) => (one.id === person ? { ...one, leftOut: null } : one));
  const { cards } = whatLeaves({ ...map, people }, proposal);
  return [...cards.keys()].flatMap((id) => {
    const card = map.cards.get(id);
    return card && (card.owner === person || card.owner === 'together') ? [card] : [];
  });
}

function whatLeaves(map: CycleMap, proposal: HandoutProposal): CycleMap {
  const has = (part: HandoutPart) => proposal.parts.includes(part);
  const cards = new Map<CardId, Card>();
  for (const card of [...map.cards.values()].sort(byId)) {
    if (isIn(card, proposal) && !isLeftOut(map.people, card)) cards.set(card.id, card);
  }
  for (const card of cards.values()) cards.set(card.id, linkedWithin(card, cards));
  const isGone = (id: CardId) => map.cards.has(id) && !cards.has(id);
  return {
    format: map.format,
    people: map.people.map((person) => personLeaving(person, has('story'))),
    cycles: map.cycles,
    cards,
    annotations: has('map') && has('marks') ? marksLeaving(map.annotations, isGone) : new Map(),
    remarks: new Map(),
    clauses: has('story') ? clausesLeaving(map, cards) : new Map(),
    bin: { cards: new Map(), annotations: new Map(), people: new Map() },
    layout: map.layout,
    isBeneathRaised: has('beneath'),
    language: map.language,
    cycleWord: map.cycleWord,
    isExample: false,
    isPaused: false,
    pauseLine: '',
    isLocked: false,
    floor: null,
    areCursorsHidden: false,
    template: null,
    storyStart: has('story') ? map.storyStart : null,
    areIdeaNamesShown: false,
    pausePlan: has('plan') ? map.pausePlan : blankPausePlan,
    handout: null,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** What anybody could read off the page: who they are here, and what they agreed to. */
function personLeaving(person: Person, hasStory: boolean): Person {
  const { agreedName, signature } = person;
  return { ...person, ...nothingGiven, agreedName, signature: hasStory ? signature : null };
}

/** Whether a card belongs to what is proposed, whoever keeps it out. Letters and the pool of ideas never do. */
function isIn(card: Card, { parts, hasRoots }: HandoutProposal): boolean {
  const has = (part: HandoutPart) => parts.includes(part);
  switch (surfaceOf(card.kind)) {
    case 'ring':
      return has('map') || has('story');
    case 'beneath':
      return has('beneath') && (hasRoots || card.kind !== 'root');
    case 'new-steps':
      return !isIdea(card) && has(card.kind === 'pause' ? 'plan' : 'steps');
    case 'strengths':
      return has('strengths');
    case 'letters':
      return false;
  }
}

/** Whoever owns a card, or shares it, can keep it out. */
function isLeftOut(people: readonly Person[], { id, owner, kind }: Card): boolean {
  return people.some(({ id: person, leftOut }) => {
    if (!leftOut || (owner !== person && owner !== 'together')) return false;
    return (kind === 'root' && leftOut.roots) || leftOut.cards.includes(id);
  });
}

function linkedWithin(card: Card, cards: ReadonlyMap<CardId, Card>): Card {
  const within = (id: CardId | null) => (id !== null && cards.has(id) ? id : null);
  return { ...card, under: within(card.under), replaces: within(card.replaces), exit: within(card.exit) };
}

/** A mark that stands beside a card that stays, or points at one, or at a mark that stays with it, stays too. */
function marksLeaving(
  annotations: CycleMap['annotations'],
  isGone: (id: CardId) => boolean,
): CycleMap['annotations'] {
  const isOn = (id: CardId | null) => id !== null && isGone(id);
  const beside = [...annotations].filter(([, { anchor }]) => !isOn(anchor?.card ?? null));
  const kept = new Set<string>(beside.map(([id]) => id));
  const stays = ({ card, mark }: ArrowEnd) =>
    !isOn(card) && (mark === undefined || kept.has(mark) || !annotations.has(mark));
  return new Map(
    beside
      .filter(([, one]) => one.kind !== 'arrow' || (stays(one.from) && stays(one.to)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The wordings of the story, but those that tell again what their owner keeps out. */
function clausesLeaving(map: CycleMap, cards: ReadonlyMap<CardId, Card>): CycleMap['clauses'] {
  const told = new Set(['ring', 'beneath']);
  const kept = [...map.cards.values()].filter(({ id, kind }) => !cards.has(id) && told.has(surfaceOf(kind)));
  const tells = ({ owner, words }: EditedClause) =>
    kept.some((card) => card.owner === owner && card.phrase.text !== '' && quotes(words, card.phrase.text));
  return new Map(
    [...map.clauses].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, clause]) => !tells(clause)),
  );
}

/** True while somebody’s words in it were typed for them, and not made their own yet. */
export function hasUnconfirmed({ map }: Release): boolean {
  return [...map.cards.values()].some((card) => !isConfirmed(map, card));
}
