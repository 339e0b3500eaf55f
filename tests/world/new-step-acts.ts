import { createCardId, directions, pausePlanFields } from '@undercurrent/cycle';
import type { Actor, CardId, CycleMap, RandomPart, Refusal } from '@undercurrent/cycle';
import {
  addIdea,
  chooseIdea,
  drawPausePlan,
  linkNewStep,
  returnToIdeas,
  setPauseMinutes,
  settlePlan,
  showIdeaNames,
  tellStep,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';

/** Who does something about new steps, on which map, by chance. */
export interface NewStepScope {
  readonly map: CycleMap;
  readonly actor: Actor;
  readonly card: CardId;
  readonly otherCard: CardId | null;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly idPart: RandomPart;
}

type Answer = readonly Edit[] | Refusal;

const said = ['ask gently', 'call a pause', 'Malaki goes quiet', '👋 …', ''] as const;
const minutes = [20, 45, 60, 1440] as const;

const acts: readonly ((scope: NewStepScope) => Answer)[] = [
  (s) => addIdea(s.map, s.actor, { id: newId(s), owner: owner(s), words: say(s) }),
  (s) => addIdea(s.map, s.actor, { id: newId(s), owner: owner(s), words: say(s) }),
  (s) => chooseIdea(s.map, s.actor, { id: anIdea(s), owner: owner(s), newId: newId(s) }),
  (s) => chooseIdea(s.map, s.actor, { id: anIdea(s), owner: owner(s), newId: newId(s) }),
  (s) => returnToIdeas(s.map, s.actor, { id: s.card }),
  (s) => tellStep(s.map, s.actor, { id: s.card, notice: say(s), direction: pick(s, directions) }),
  (s) => linkNewStep(s.map, s.actor, { id: anIdea(s), replaces: s.otherCard }),
  (s) => showIdeaNames(s.map, s.actor, { shown: !s.map.areIdeaNamesShown }),
  (s) => settlePlan(s.map, s.actor, { field: pick(s, pausePlanFields), words: say(s) }),
  (s) => setPauseMinutes(s.map, s.actor, { minutes: pick(s, minutes) }),
  (s) => drawPausePlan(s.map, s.actor, { id: newId(s) }),
];

/** What somebody would do about ideas, new steps or the pause plan; mostly refused, as by chance it is. */
export function newStepAct(scope: NewStepScope): Answer {
  return pick(scope, acts)(scope);
}

function anIdea(s: NewStepScope): CardId {
  const ideas = [...s.map.cards.values()].filter((card) => card.isIdea).map((card) => card.id);
  return ideas.length > 0 ? pick(s, ideas.sort()) : s.card;
}

function owner(s: NewStepScope) {
  const people = s.map.people.map((person) => person.id);
  return pick(s, [...people, ...people, 'together'] as const);
}

function pick<T>(s: NewStepScope, list: readonly T[]): T {
  const picked = list[s.below(list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

const say = (s: NewStepScope) => pick(s, said);
const newId = (s: NewStepScope) => createCardId(s.idPart);
