import { editsOf } from '../clause.ts';
import type { EditedClause } from '../clause.ts';
import type { CardId, ClauseId } from '../ids.ts';
import { withoutTurns } from '../without-turns.ts';
import type { Aside, ClauseOwner, Glue, ToldWords } from './grammar.ts';
import type { Clause, ClauseKey, ClauseRole, Piece, Sentence } from './story.ts';

/** A clause as the rules tell it, and what names it. */
export interface ClauseToCompose {
  readonly role: ClauseRole;
  /** What it hangs on, and what else it may be known by. */
  readonly anchors: readonly [CardId | ClauseOwner, ...CardId[]];
  readonly owner: ClauseOwner;
  readonly told: ToldWords;
  /** What is told by name. */
  readonly draft: string;
}

/** The clauses of a sentence, what their owners made of them, and the glue, which depends on how they read now. */
export interface SentenceToCompose {
  readonly kind: Sentence['kind'];
  readonly clauses: readonly ClauseToCompose[];
  readonly edits: ReadonlyMap<ClauseId, EditedClause>;
  readonly retell: (text: string, owner: ClauseOwner) => string;
  readonly glue: (shown: readonly Clause[]) => Glue;
}

/** A sentence of whole clauses: a capital at its start, one full stop at its end, whatever was typed in between. */
export function composeSentence(source: SentenceToCompose): { sentence: Sentence; asides: readonly Aside[] } {
  const clauses = source.clauses.map((clause) => composeClause(clause, source));
  const glue = source.glue(clauses);
  const pieces: Piece[] = [];
  clauses.forEach((clause, index) => {
    const before = index === 0 ? glue.opening : glue.between;
    if (before !== '') pieces.push({ kind: 'glue', text: before });
    pieces.push({
      kind: 'clause',
      clause,
      text: pieces.length === 0 ? withCapital(clause.text) : clause.text,
    });
  });
  // What is still open ends the sentence by itself.
  const isOpen = pieces.at(-1)?.text.endsWith('…') ?? false;
  pieces.push({ kind: 'glue', text: isOpen ? glue.closing.replace(/^\./, '') : glue.closing });
  const key = clauses.map((clause) => clause.key).join('+');
  return {
    sentence: { kind: source.kind, key, pieces },
    asides: source.clauses.flatMap(({ told }) => told.asides),
  };
}

function composeClause(clause: ClauseToCompose, { edits, retell }: SentenceToCompose): Clause {
  const { role, anchors, owner, told, draft } = clause;
  const [key, ...others] = anchors.map((anchor): ClauseKey => `${role}:${anchor}`);
  const names = [key ?? `${role}:${owner}`, ...others] as const;
  const edit = owner === 'together' ? null : (editsOf(edits, { names, owner })[0] ?? null);
  // Blank only on the way: whoever writes has taken all of it out.
  const words = (edit && withoutEnd(edit.words)) || draft;
  return {
    key: names[0],
    names,
    role,
    owner,
    draft,
    words,
    text: withoutTurns(edit && words !== draft ? retell(words, owner) : told.text),
    cards: told.cards,
    isQuoted: edit ? /[:;.?!]\s/.test(words) : told.isQuoted,
    edit,
    isStale: edit !== null && edit.draft !== draft,
  };
}

/** Words without the mark that would end the sentence a second time. */
function withoutEnd(text: string): string {
  return text.trim().replace(/[\s.;,:]+$/u, '');
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
