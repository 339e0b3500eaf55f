import '../../words/learn-also.ts';
import { inEnglish, isWordKey, t } from '../../words/t.ts';
import { commandName } from './all-commands.ts';
import type { Command, Moment } from './command.ts';

/** A command, by the name that it has on this map. */
export interface NamedCommand {
  readonly command: Command;
  readonly name: string;
  /** The name, and what else it is called, as `fold` leaves them. */
  readonly folded: string;
  readonly also: string;
}

/** The commands by what they are called on this map, in the language spoken here. */
export function nameCommands(commands: readonly Command[], moment: Moment): readonly NamedCommand[] {
  return commands.map((command) => {
    const name = commandName(command, moment);
    return { command, name, folded: fold(name), also: fold(otherNames(command, moment)) };
  });
}

/**
 * The commands that somebody may mean by what they typed, those first whose own name has it: by their names, by what
 * else people call them, and by their English names, in any order of the words and whatever is accented or marked.
 */
export function findCommands(named: readonly NamedCommand[], typed: string): readonly NamedCommand[] {
  const asked = fold(typed).split(/\s+/).filter(Boolean);
  const found = named.flatMap((one) => {
    const rank = ranked(asked, one);
    return rank === null ? [] : [{ one, rank }];
  });
  return found.sort((first, second) => first.rank - second.rank).map(({ one }) => one);
}

/** 0: the name begins so; 1: it has all of it; 2: what else it is called helps; null: something fits nowhere. */
function ranked(asked: readonly string[], { folded, also }: NamedCommand): number | null {
  if (folded.startsWith(asked.join(' '))) return 0;
  if (asked.every((word) => has(folded, word))) return 1;
  return asked.every((word) => has(`${folded} ${also}`, word)) ? 2 : null;
}

/** With the Arabic article or without it. */
const has = (names: string, word: string): boolean =>
  names.includes(word) || (/^ال.{3}/.test(word) && names.includes(word.slice(2)));

function otherNames({ id, words, values }: Command, { map }: Moment): string {
  const also = `also.${alsoNamed(id)}`;
  const further = isWordKey(also) ? [t(also), inEnglish(also)] : [];
  return [inEnglish(words, values?.(map)), ...further].join(' ');
}

/** Commands that differ in one word are called the same otherwise. */
function alsoNamed(id: string): string {
  if (id === 'align-across' || id === 'align-down') return 'gaps';
  return /^(?:align|layout|phase)(?=-)/.exec(id)?.[0] ?? id;
}

/** As it is typed without care: no capitals, accents, vowel marks or hidden marks, and one form of each Arabic letter. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'")
    .trim();
}
