import { absolute, causing, label, warm } from './english-signs.ts';
import { tellsOfFearOrHarm } from './fear-or-harm.ts';
import type { HintRules, Subject } from './hint-rules.ts';

/** Words that are of whoever acts wherever they stand; the others only where a clause begins: elsewhere it is done to them. */
const actors: Readonly<Record<Subject, ReadonlySet<string>>> = {
  self: new Set(['i', "i'm", "i've", "i'd", "i'll"]),
  both: new Set(['we', "we're", "we've", "we'd", "we'll"]),
  other: new Set([
    "you're",
    "you've",
    'he',
    "he's",
    "he'd",
    "he'll",
    'she',
    "she's",
    "she'd",
    'they',
    "they're",
  ]),
};
const beginners: Readonly<Record<Subject, ReadonlySet<string>>> = {
  self: new Set(['my', 'mine']),
  both: new Set(['it', "it's", 'this', 'everything', 'our', 'us']),
  other: new Set(['you', 'your', 'his', 'her', 'their']),
};
const openly = /^\s*(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will)\s/u;
const otherPerson = /^my (?:\p{L}+ )?(?:partner|husband|wife|boyfriend|girlfriend)\b/u;
const subjects = ['self', 'both', 'other'] as const satisfies readonly Subject[];

/** Of whom a clause speaks: the first word that says so; null for one that names nobody who acts. */
function subjectOf(clause: string, names: readonly string[]): Subject | null {
  if (otherPerson.test(clause.trimStart())) return 'other';
  const words = clause.match(/[\p{L}']+/gu) ?? [];
  for (const [place, word] of words.entries()) {
    const begun = subjects.find((one) => beginners[one].has(word) && place < (one === 'self' ? 1 : 2));
    const found = subjects.find((one) => actors[one].has(word)) ?? begun;
    if (found) return found;
    if (place < 2 && names.includes(word.replace(/'s$/u, ''))) return 'other';
  }
  return null;
}

/** Gentle hints in English. */
export const english: HintRules = {
  tellsOfFearOrHarm,
  absolute,
  label,
  causing,
  warm,
  joins: /(?<=\s)(?=(?:and|but|because|when|whenever|while|if|that|or|then|like)\s)/u,
  openly,
  subjectOf,
};
