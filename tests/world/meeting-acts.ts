import {
  checkInAnswers,
  createCardId,
  createClauseId,
  languages,
  createRemarkId,
  firstProposal,
  handoutParts,
  mainCycle,
  remarkKinds,
} from '@undercurrent/cycle';
import type { Actor, CardId, ClauseId, CycleMap, RandomPart, Refusal, RemarkId } from '@undercurrent/cycle';
import { grammars, tellStory } from '@undercurrent/cycle/narrative';
import type { Clause } from '@undercurrent/cycle/narrative';
import {
  agreeToHandout,
  agreeToName,
  answerCue,
  closeHandout,
  confirmClause,
  copyBack,
  disagreeWithHandout,
  disagreeWithName,
  finishClause,
  giveConsent,
  giveFloor,
  hideCursors,
  joinWording,
  leaveOutCard,
  leaveOutRoots,
  leaveRemark,
  lockBoard,
  pauseMeeting,
  proposeHandout,
  resumeMeeting,
  shareCheckIn,
  signStory,
  startStoryWith,
  takeBackCard,
  takeCheckInBack,
  takeConsentBack,
  takeRemarkAway,
  takeSignatureBack,
  tellIn,
  takeSuggestion,
  tellClauseAgain,
  wordClause,
  writeClause,
  writePauseLine,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';

/** Who does something of a meeting, on which map, by chance. */
export interface MeetingScope {
  readonly map: CycleMap;
  readonly actor: Actor;
  readonly card: CardId;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly idPart: RandomPart;
}

type Answer = readonly Edit[] | Refusal;

const said = ['ask gently', 'Malaki goes quiet', 'I did not know', '👋 …', ''] as const;

const ofCards: readonly ((scope: MeetingScope) => Answer)[] = [
  remark,
  remark,
  (s) => takeRemarkAway(s.map, s.actor, { id: aRemark(s) }),
  (s) => takeSuggestion(s.map, s.actor, { id: aRemark(s) }),
  (s) => takeBackCard(s.map, s.actor, { id: one(s, [s.card, ...s.map.bin.cards.keys()]) }),
  (s) => answerCue(s.map, s.actor, { cue: s.card, id: createCardId(s.idPart), words: one(s, said) }),
  copyOne,
];

const ofStory: readonly ((scope: MeetingScope) => Answer)[] = [
  (s) => wordClause(s.map, s.actor, { ...aClause(s), id: createClauseId(s.idPart), words: one(s, said) }),
  writeInOne,
  (s) => finishClause(s.map, s.actor, { ...aClause(s), before: one(s, said) }),
  (s) => joinWording(s.map, s.actor, { own: anEdit(s) }),
  (s) => tellClauseAgain(s.map, s.actor, aClause(s).clause),
  (s) => confirmClause(s.map, s.actor, { id: anEdit(s) }),
  (s) => signStory(s.map, s.actor, { clauses: clausesOf(s.map) }),
  (s) => takeSignatureBack(s.map, s.actor),
  (s) => startStoryWith(s.map, s.actor, { person: aPerson(s) }),
  (s) => tellIn(s.map, s.actor, { language: one(s, languages) }),
  (s) => agreeToName(s.map, s.actor, { seen: mainCycle(s.map)?.name ?? '' }),
  (s) => disagreeWithName(s.map, s.actor),
];

const ofMeeting: readonly ((scope: MeetingScope) => Answer)[] = [
  (s) => giveConsent(s.map, s.actor, { atMs: 1_000 + s.below(1_000) }),
  (s) => takeConsentBack(s.map, s.actor),
  (s) => shareCheckIn(s.map, s.actor, { answer: one(s, checkInAnswers), words: one(s, said), atMs: 1_000 }),
  (s) => takeCheckInBack(s.map, s.actor),
  (s) => lockBoard(s.map, s.actor, { locked: s.below(3) === 0 }),
  (s) => giveFloor(s.map, s.actor, { to: s.below(3) === 0 ? aPerson(s) : null }),
  (s) => hideCursors(s.map, s.actor, { hidden: s.below(2) === 0 }),
  (s) => writePauseLine(s.map, s.actor, { words: one(s, said) }),
  (s) => (s.below(4) === 0 ? pauseMeeting(s.map, s.actor) : []),
];

const ofHandout: readonly ((scope: MeetingScope) => Answer)[] = [
  (s) =>
    proposeHandout(s.map, s.actor, { ...firstProposal({ paper: 'a4', atMs: s.below(99) }), ...someParts(s) }),
  (s) => closeHandout(s.map, s.actor),
  (s) => agreeToHandout(s.map, s.actor, { digest: one(s, ['a1', 'b2', 'c3']) }),
  (s) => disagreeWithHandout(s.map, s.actor),
  (s) => leaveOutRoots(s.map, s.actor, { isOut: s.below(2) === 0 }),
  (s) => leaveOutCard(s.map, s.actor, { id: s.card, isOut: s.below(2) === 0 }),
];

/** What somebody would do about remarks, the story, a handout or the meeting itself; often refused, as by chance. */
export function meetingAct(scope: MeetingScope): Answer {
  if (scope.map.isPaused) return resumeMeeting(scope.map, scope.actor);
  return one(scope, one(scope, [ofCards, ofStory, ofMeeting, ofHandout]))(scope);
}

function remark(s: MeetingScope): Answer {
  const on = { id: createRemarkId(s.idPart), card: s.card, kind: one(s, remarkKinds) };
  return leaveRemark(s.map, s.actor, { ...on, words: one(s, said) });
}

/** A few letters in a clause, as somebody’s hands bring them. */
function writeInOne(s: MeetingScope): Answer {
  const { clause } = aClause(s);
  const from = clause.edit?.words ?? clause.draft;
  const at = s.below(from.length + 1);
  const to = from.slice(0, at) + one(s, ['a', ' ', '💜', 'no']) + from.slice(at + s.below(3));
  return writeClause(s.map, s.actor, { clause, id: createClauseId(s.idPart), from, to });
}

/** A card as an earlier version had it. */
function copyOne(s: MeetingScope): Answer {
  const card = s.map.cards.get(s.card);
  if (!card) return [];
  const earlier = { ...card, phrase: { ...card.phrase, text: one(s, said) || 'go quiet' } };
  return copyBack(s.map, s.actor, { card: earlier, newId: createCardId(s.idPart) });
}

function clausesOf(map: CycleMap): readonly Clause[] {
  const cycle = mainCycle(map);
  if (!cycle) return [];
  const voice = { kind: 'third' } as const;
  const source = { map, cycle: cycle.id, grammar: grammars[map.language], voice, start: map.storyStart };
  return tellStory({ ...source, isDeep: true }).clauses;
}

const noClause = {
  ...{ key: 'before:together', names: ['before:together'], role: 'before', owner: 'together', draft: '' },
  ...{ words: '', text: '', cards: [], isQuoted: false, edit: null, isStale: false },
} as const satisfies Clause;

const someParts = (s: MeetingScope) => ({
  parts: handoutParts.filter((part) => part === 'map' || s.below(2) > 0),
});
const aClause = (s: MeetingScope): { readonly clause: Clause } => ({
  clause: some(s, clausesOf(s.map)) ?? noClause,
});
const anEdit = (s: MeetingScope): ClauseId =>
  some(s, [...s.map.clauses.keys()].sort()) ?? createClauseId(s.idPart);
const aRemark = (s: MeetingScope): RemarkId =>
  some(s, [...s.map.remarks.keys()].sort()) ?? createRemarkId(s.idPart);
const aPerson = (s: MeetingScope) => some(s, [null, ...s.map.people.map(({ id }) => id)]) ?? null;

function some<T>(s: MeetingScope, list: readonly T[]): T | undefined {
  return list[s.below(list.length)];
}

function one<T>(s: MeetingScope, list: readonly T[]): T {
  const picked = some(s, list);
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
