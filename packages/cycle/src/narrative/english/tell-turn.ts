import type { Card, CardKind } from '../../card.ts';
import type { Telling, ToldWords, TurnToTell } from '../grammar.ts';
import { again, draftClause, finishClause, ofKind, quoted, render, verb } from './clause-draft.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { directManner } from './cast.ts';
import { joinList } from './joining.ts';
import { readCue } from './read-cue.ts';
import { readFeelings } from './read-feelings.ts';
import { readMove } from './read-move.ts';
import { tellMove } from './tell-move.ts';
import { tidy, tokenise } from './tokens.ts';

/** What others can see of a turn: its moves; where it has none, what is felt, thought, or noticed. */
export function tellBefore(turn: TurnToTell, telling: Telling): ToldWords {
  const draft = draftClause(turn, telling);
  tellMoves(
    draft,
    ofKind(turn.cards, 'move').filter((card) => !isAboutOther(draft, card)),
  );
  for (const kind of ['feeling', 'meaning', 'cue', 'move', 'body'] as const) {
    if (isEmpty(draft)) tellKind(draft, ofKind(turn.cards, kind), kind);
  }
  return finishClause(draft);
}

/** A whole turn, in the order of its cards. */
export function tellAfter(turn: TurnToTell, telling: Telling): ToldWords {
  const draft = draftClause(turn, telling);
  const cards = turn.cards.filter((card) => !turn.isAnswer || !isAnswered(draft, card));
  for (const run of runsOf(cards.length > 0 ? cards : turn.cards)) tellRun(draft, run);
  return finishClause(draft);
}

/** Cards of one kind that follow each other; feelings and what the body says of them are one run. */
function runsOf(cards: readonly Card[]): readonly (readonly Card[])[] {
  const runs: Card[][] = [];
  for (const card of cards) {
    const last = runs.at(-1);
    if (last?.[0] && isFelt(last[0]) === isFelt(card) && (isFelt(card) || last[0].kind === card.kind))
      last.push(card);
    else runs.push([card]);
  }
  return runs;
}

function isFelt({ kind }: Card): boolean {
  return kind === 'feeling' || kind === 'body';
}

function tellRun(draft: ClauseDraft, run: readonly Card[]): void {
  const [first] = run;
  if (!first) return;
  if (isFelt(first)) tellFelt(draft, ofKind(run, 'feeling'), ofKind(run, 'body'));
  else tellKind(draft, ofKind(run, first.kind), first.kind);
}

/** "Feels abandoned and panicky": in one breath, also from several cards. */
export function feelingItems(draft: ClauseDraft, cards: readonly Card[]): readonly string[] {
  const feelings = cards.flatMap((card) => {
    draft.cards.add(card.id);
    const read = readFeelings(card.phrase.text, draft.speech);
    return read ? read.map((nodes) => render(draft, nodes)) : [quoted(draft, card)];
  });
  return feelings.length > 0 ? [`${verb(draft, 'feel')} ${joinList(feelings)}`] : [];
}

/** "Notices a sigh", "notices that Malaki goes quiet", "notices “late home”". */
export function cueItem(draft: ClauseDraft, card: Card): string {
  draft.cards.add(card.id);
  const read = readCue(card.phrase.text, draft.speech);
  const nodes = read.kind === 'quoted' ? null : read.nodes;
  if (!nodes) return `${verb(draft, 'notice')} ${quoted(draft, card)}`;
  return `${verb(draft, 'notice')} ${read.kind === 'about-other' ? 'that ' : ''}${render(draft, nodes)}`;
}

/** What one says to oneself stays in the first person, in quotes. */
export function meaningItem(draft: ClauseDraft, cards: readonly Card[]): string {
  const thoughts = joinList(
    cards.map((card) => {
      draft.cards.add(card.id);
      return quoted(draft, card);
    }),
  );
  const { owner, people, voice } = draft.cast;
  const person = people.find((one) => one.id === owner);
  const isNamed = person?.pronouns === 'name' && directManner(person.id, voice) === null;
  return isNamed
    ? `thinks ${thoughts}`
    : `${verb(draft, 'tell')} ${again(draft, 'reflexive').text} ${thoughts}`;
}

function tellKind(draft: ClauseDraft, cards: readonly Card[], kind: CardKind): void {
  if (cards.length === 0) return;
  if (kind === 'feeling') draft.items.push(...feelingItems(draft, cards));
  else if (kind === 'meaning') draft.items.push(meaningItem(draft, cards));
  else if (kind === 'cue') draft.items.push(...cards.map((card) => cueItem(draft, card)));
  else if (kind === 'body') tellFelt(draft, [], cards);
  else tellMoves(draft, cards);
}

function tellMoves(draft: ClauseDraft, cards: readonly Card[]): void {
  for (const card of cards) {
    const read = readMove(card.phrase.text, draft.speech);
    draft.cards.add(card.id);
    const told =
      read.kind === 'told' ? tellMove(read.conjuncts, draft.agreement, draft.cast, draft.mentions) : null;
    if (told) draft.items.push(...told);
    else if (read.kind === 'about-other') {
      draft.items.push(cueItem(draft, card));
      draft.asides.push({ kind: 'about-other', card: card.id });
    } else {
      draft.quoted.push(quoted(draft, card));
      draft.asides.push({ kind: 'unread', card: card.id });
    }
  }
}

/** Feelings, with what the body says of them: "feels cornered (in his body: tight chest)". */
function tellFelt(draft: ClauseDraft, feelings: readonly Card[], signs: readonly Card[]): void {
  const [felt] = feelingItems(draft, feelings);
  if (signs.length === 0) {
    if (felt !== undefined) draft.items.push(felt);
    return;
  }
  const said = signs.map((card) => {
    draft.cards.add(card.id);
    return bodySign(draft, card);
  });
  const body = `${again(draft, 'possessive').text} body`;
  draft.items.push(
    felt === undefined
      ? `${verb(draft, 'feel')} it in ${body} (${said.join(', ')})`
      : `${felt} (in ${body}: ${said.join(', ')})`,
  );
}

/** A sign of the body as it was typed; quoted where it speaks of somebody, or holds more than words. */
function bodySign(draft: ClauseDraft, card: Card): string {
  const isPlain = tokenise(tidy(card.phrase.text)).every(
    (token) => (token.kind === 'word' && !persons.test(token.lower)) || /^[,/-]$/.test(token.text),
  );
  const words = quoted(draft, card);
  return isPlain ? words.slice(1, -1) : words;
}

const persons = /^(?:i|me|my|you|your|he|him|his|she|her|they|them|we|us)(?:’|$)/;

function isAboutOther(draft: ClauseDraft, card: Card): boolean {
  return readMove(card.phrase.text, draft.speech).kind === 'about-other';
}

/** True for a cue that says what the turn before has just told. */
function isAnswered(draft: ClauseDraft, card: Card): boolean {
  return card.kind === 'cue' && readCue(card.phrase.text, draft.speech).kind === 'about-other';
}

function isEmpty(draft: ClauseDraft): boolean {
  return draft.items.length === 0 && draft.quoted.length === 0;
}
