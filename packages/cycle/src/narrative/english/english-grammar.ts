import type { ArrowToJoin, Glue, Grammar, Telling } from '../grammar.ts';
import { tellDepth } from './tell-depth.ts';
import { tellPlan } from './tell-plan.ts';
import { retell } from './retell.ts';
import { tellAfter, tellBefore } from './tell-turn.ts';

/** English, in full. */
export const englishGrammar: Grammar = {
  language: 'en',
  tellBefore,
  tellAfter,
  tellDepth,
  tellPlan,
  retell,
  joinArrow,
  joinDepths: { opening: 'Underneath, ', between: '; ', closing: '.' },
  joinPlan: { opening: '', between: '; ', closing: '.' },
};

/** A clause that is only repeated cannot stand behind "when": it comes first by itself, and "then" the other. */
function joinArrow({ before, isClosing }: ArrowToJoin, { cycleWord }: Telling): Glue {
  const closing = isClosing ? `, and so the ${cycleWord} goes round again, and more.` : '.';
  if (before?.isQuoted === false) return { opening: 'When ', between: ', ', closing };
  return { opening: '', between: '; then ', closing };
}
