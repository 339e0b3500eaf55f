import { inflect } from './verb-forms.ts';
import type { Agreement } from './verb-forms.ts';
import { tellByName, tellWho } from './cast.ts';
import type { Case, Cast, Mentions, Told, Who } from './cast.ts';

/** What is joined to a subject: "I’m", "she’ll". */
export type Joined = 'be' | 'have' | 'will' | 'would';

/** Typed words with every person in them understood; the same for every telling. */
export type Node = TextNode | WhoNode | VerbNode;

/** Words that are told as they were said. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly isSpaced: boolean;
}

/** Somebody. `isNamed`: they were called by name, and are so again. */
export interface WhoNode {
  readonly kind: 'who';
  readonly who: Who;
  readonly role: Case;
  readonly isNamed: boolean;
  readonly joined: Joined | null;
  readonly isSpaced: boolean;
}

/** A verb that agrees with the subject told last. `negation` is what hangs on it: "n’t". */
export interface VerbNode {
  readonly kind: 'verb';
  readonly base: string;
  readonly negation: '' | 'n’t';
  readonly isSpaced: boolean;
}

/** A text node with a space before it. */
export function textNode(text: string): TextNode {
  return { kind: 'text', text, isSpaced: true };
}

/** The words of a telling. Whoever is told of is added to `mentions`. */
export function renderNodes(nodes: readonly Node[], cast: Cast, mentions: Mentions): string {
  let text = '';
  let agreement: Agreement = 'is';
  for (const node of nodes) {
    if (node.isSpaced && text !== '') text += ' ';
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'verb') text += finite(node.base, node.negation, agreement);
    else {
      const told = tellNode(node, cast, mentions);
      if (node.role === 'subject') ({ agreement } = told);
      text += told.text + (node.joined ? joinedTo(told, node.joined) : '');
    }
  }
  return text;
}

/** A verb in the present, with its negation: "doesn’t", "aren’t", "raises". */
export function finite(base: string, negation: '' | 'n’t', agreement: Agreement): string {
  const form = inflect(base, agreement);
  if (negation === '') return form;
  return form === 'am' ? 'am not' : `${form}n’t`;
}

function tellNode(node: WhoNode, cast: Cast, mentions: Mentions): Told {
  const isPerson = node.who !== 'all' && node.who !== 'rest';
  if (node.isNamed && isPerson) return tellByName(node.who, node.role, cast, mentions);
  return tellWho(node.who, node.role, cast, mentions);
}

/** Short forms join a pronoun only: behind a name they would read as its possessive. */
function joinedTo(told: Told, joined: Joined): string {
  if (joined === 'will') return told.isPronoun ? '’ll' : ' will';
  if (joined === 'would') return told.isPronoun ? '’d' : ' would';
  if (joined === 'have')
    return told.isPronoun && told.agreement !== 'is' ? '’ve' : ` ${inflect('have', told.agreement)}`;
  if (!told.isPronoun) return ` ${told.agreement}`;
  return { am: '’m', is: '’s', are: '’re' }[told.agreement];
}
