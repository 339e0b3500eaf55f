import type { Cast, Mentions } from './cast.ts';
import { finite, renderNodes } from './nodes.ts';
import type { Conjunct } from './read-move.ts';
import { gerundOf } from './verb-forms.ts';
import type { Agreement } from './verb-forms.ts';

/** How a move is put: after a subject, or after "instead of". */
export type VerbTarget = Agreement | 'gerund';

/**
 * The things that a move says somebody does, one a line of a list: "raises her voice", "asks again and again".
 * Null when it cannot be put that way: "can’t" has no form in -ing.
 */
export function tellMove(
  conjuncts: readonly Conjunct[],
  target: VerbTarget,
  cast: Cast,
  mentions: Mentions,
): readonly string[] | null {
  const items: string[] = [];
  for (const conjunct of conjuncts) {
    const head = tellHead(conjunct, target);
    if (head === null) return null;
    const rest = renderNodes(conjunct.rest, cast, mentions);
    const text = [head, rest].filter(Boolean).join(/^[,;:.)]/.test(rest) ? '' : ' ');
    const last = items.at(-1);
    if (conjunct.link === 'list' || last === undefined) items.push(text);
    else items[items.length - 1] = `${last}${conjunct.link} ${text}`;
  }
  return items;
}

function tellHead({ lead, head }: Conjunct, target: VerbTarget): string | null {
  const adverbs = lead.map((node) => (node.kind === 'text' ? node.text : '')).join(' ');
  if (head.kind === 'modal') return target === 'gerund' ? null : words(adverbs, head.text);
  const isHelper = head.base === 'be' || head.base === 'have';
  if (target === 'gerund') return words(head.negation && 'not', adverbs, gerundOf(head.base));
  if (head.negation === '') return words(adverbs, finite(head.base, '', target));
  if (isHelper) return words(adverbs, finite(head.base, head.negation, target));
  return words(finite('do', head.negation, target), adverbs, head.base);
}

function words(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
