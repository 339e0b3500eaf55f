import type { Card } from '../../card.ts';
import type { Person } from '../../person.ts';
import { repairLines } from '../../vocabularies/new-steps.ts';
import type { PlanToTell, StepToTell, Telling, ToldWords } from '../grammar.ts';
import {
  again,
  draftClause,
  draftTogether,
  finishClause,
  ofKind,
  quoted,
  render,
  verb,
} from './clause-draft.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { joinList, outsideQuotes, quote } from './joining.ts';
import { readCue } from './read-cue.ts';
import { readMove } from './read-move.ts';
import { tellMove } from './tell-move.ts';
import type { VerbTarget } from './tell-move.ts';
import { cueItem, feelingItems, meaningItem } from './tell-turn.ts';
import { capitalise, tidy, tokenise } from './tokens.ts';
import { findWho } from './who-words.ts';

/** A plan: "When Lanie notices that Malaki goes quiet, she asks gently instead of raising her voice". */
export function tellPlan(plan: PlanToTell, telling: Telling): ToldWords {
  if (plan.owner === 'together') return tellTogether(plan, telling);
  const draft = draftClause({ owner: plan.owner, addressee: plan.addressee }, telling);
  const byNotice = new Map<string, string[]>();
  const after = again(draft, 'subject');
  const later: ClauseDraft = { ...draft, agreement: after.agreement };
  for (const step of plan.steps) {
    draft.cards.add(step.step.id);
    const notice = tellNotice(draft, later, step, telling);
    const deed = tellStep(later, step.step);
    if (deed === null) draft.quoted.push(quoted(draft, step.step));
    else
      byNotice.set(notice, [...(byNotice.get(notice) ?? []), `${deed}${tellInstead(later, step.replaced)}`]);
  }
  const told = [...byNotice].map(
    ([notice, deeds]) => `when ${draft.subject} ${notice}, ${after.text} ${joinList(deeds)}`,
  );
  const { text, ...rest } = finishClause(draft);
  const open = `what ${draft.subject} ${verb(draft, 'do')} next time is still open`;
  const repeated = draft.quoted.length > 0 ? [text] : [];
  return { ...rest, text: capitalise(plan.steps.length === 0 ? open : [...told, ...repeated].join('; ')) };
}

/**
 * What all do together, and the pause they agree on. Nothing in it tells what one of them did before: else their
 * own change of words would change what the others signed.
 */
function tellTogether({ steps }: PlanToTell, telling: Telling): ToldWords {
  const draft = draftTogether(telling);
  const sentences = steps.map(({ step }) => {
    draft.cards.add(step.id);
    if (step.kind === 'pause') return `${draft.subject} agree on this pause: ${quoted(draft, step)}`;
    const named = namedIn(step, telling);
    const own = named ? draftClause({ owner: named, addressee: otherThan(named, telling) }, telling) : draft;
    const deed = tellStep(own, step);
    if (deed === null) return `together: ${quoted(draft, step)}`;
    return named ? `${own.subject} ${deed}` : `together, ${draft.subject} ${deed}`;
  });
  const isQuoted = sentences.some((sentence) => sentence.startsWith('together: '));
  return { text: capitalise(sentences.join('; ')), isQuoted, cards: [...draft.cards], asides: [] };
}

/** The first sign: the one written down, else what the map knows of that turn, else the cycle itself. */
function tellNotice(draft: ClauseDraft, later: ClauseDraft, step: StepToTell, telling: Telling): string {
  const cards = step.turn?.cards ?? [];
  const [cue] = ofKind(cards, 'cue');
  const signs = ofKind(cards, 'body');
  const feelings = ofKind(cards, 'feeling');
  if (tidy(step.cue) !== '') return `${verb(draft, 'notice')} ${tellSign(draft, step.cue)}`;
  if (cue) return cueItem(draft, cue);
  if (signs.length > 0) {
    for (const sign of signs) draft.cards.add(sign.id);
    const said = signs.map((sign) => quoted(draft, sign)).join(', ');
    return `${verb(draft, 'notice')} the first signs in ${again(draft, 'possessive').text} body (${said})`;
  }
  if (feelings.length > 0) {
    const [felt = ''] = feelingItems(later, feelings);
    return `${verb(draft, 'notice')} that ${again(draft, 'subject').text} ${felt}`;
  }
  return `${verb(draft, 'notice')} the ${telling.cycleWord}`;
}

function tellSign(draft: ClauseDraft, cue: string): string {
  const read = readCue(cue, draft.speech);
  const nodes = read.kind === 'quoted' ? null : read.nodes;
  if (!nodes) return quote(tidy(cue));
  return `${read.kind === 'about-other' ? 'that ' : ''}${render(draft, nodes)}`;
}

/** What a step comes to, behind its subject: "asks gently", "says “Can we start again?”"; null when only quotable. */
function tellStep(draft: ClauseDraft, step: Card): string | null {
  const text = tidy(step.phrase.text);
  const isSaid = saidAloud.has(bare(step.phrase.text)) || /^“[^“”]*”$/.test(text);
  if (isSaid) return `${verb(draft, 'say')} ${quote(saidAs(step.phrase.text))}`;
  const told = tellDeed(draft, step, draft.agreement);
  if (told !== null) return told;
  const isSentence = /[.?!]/.test(outsideQuotes(step.phrase.text.trim()));
  return isSentence ? `${verb(draft, 'say')} ${quote(saidAs(step.phrase.text))}` : null;
}

/** "Instead of raising her voice": only what the same person did before. */
function tellInstead(draft: ClauseDraft, replaced: Card | null): string {
  if (!replaced || replaced.owner !== draft.cast.owner) return '';
  if (replaced.kind === 'meaning') {
    const [thinks = '', ...words] = meaningItem(draft, [replaced]).split(' ');
    return ` instead of ${thinks === 'thinks' ? 'thinking' : 'telling'} ${words.join(' ')}`;
  }
  if (replaced.kind !== 'move') return '';
  draft.cards.add(replaced.id);
  return ` instead of ${tellDeed(draft, replaced, 'gerund') ?? quoted(draft, replaced)}`;
}

function tellDeed(draft: ClauseDraft, card: Card, target: VerbTarget): string | null {
  const read = readMove(card.phrase.text, draft.speech);
  const items = read.kind === 'told' ? tellMove(read.conjuncts, target, draft.cast, draft.mentions) : null;
  return items && joinList(items);
}

/** A step of all together that begins with one person’s name is told of that person. */
function namedIn(step: Card, telling: Telling): Person | null {
  const [first] = telling.people;
  if (!first) return null;
  const found = findWho(tokenise(tidy(step.phrase.text)), 0, {
    owner: first,
    people: telling.people,
    addressee: 'rest',
    isThird: false,
  });
  if (!found || found === 'unclear' || !found.isNamed || found.role !== 'subject') return null;
  return telling.people.find((person) => person.id === found.who) ?? null;
}

function otherThan(person: Person, { people }: Telling) {
  const others = people.filter((other) => other.id !== person.id);
  return others.length === 1 && others[0] ? others[0].id : 'rest';
}

const saidAloud = new Set(repairLines.groups.flatMap((group) => group.terms).map(bare));

function bare(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A line as it is said, with the dots where something is to be filled in. */
function saidAs(text: string): string {
  return capitalise(tidy(text)) + (/…\s*$/u.test(text) ? ' …' : '');
}
