import type { Language } from '../language.ts';
import { englishGrammar } from './english/english-grammar.ts';
import type { Grammar } from './grammar.ts';
import { createQuotingGrammar } from './quoting-grammar.ts';
import { arabic } from './quoting/arabic.ts';
import { french } from './quoting/french.ts';
import { german } from './quoting/german.ts';
import { spanish } from './quoting/spanish.ts';

/** How each language tells a story: English by its grammar, the others by repeating what was said. */
export const grammars: Readonly<Record<Language, Grammar>> = {
  en: englishGrammar,
  es: createQuotingGrammar(spanish),
  de: createQuotingGrammar(german),
  fr: createQuotingGrammar(french),
  ar: createQuotingGrammar(arabic),
};
