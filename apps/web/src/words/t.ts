import { withoutTurns } from '@undercurrent/cycle';
import { IntlMessageFormat } from 'intl-messageformat';
import type { also } from './en/also.ts';
import type { audit } from './en/audit.ts';
import { en } from './en/index.ts';
import type { beneath } from './en/beneath.ts';
import type { blank } from './en/blank.ts';
import type { card } from './en/card.ts';
import type { clip } from './en/clip.ts';
import type { commands } from './en/commands.ts';
import type { closings } from './en/closings.ts';
import type { consent } from './en/consent.ts';
import type { dialogs } from './en/dialogs.ts';
import type { handout } from './en/handout.ts';
import type { errors } from './en/errors.ts';
import type { handover } from './en/handover.ts';
import type { heard } from './en/heard.ts';
import type { hints } from './en/hints.ts';
import type { keep } from './en/keep.ts';
import type { lead } from './en/lead.ts';
import type { list } from './en/list.ts';
import type { letters } from './en/letters.ts';
import type { lobby } from './en/lobby.ts';
import type { dance } from './en/dance.ts';
import type { lists } from './en/lists.ts';
import type { marks } from './en/marks.ts';
import type { menu } from './en/menu.ts';
import type { naming } from './en/naming.ts';
import type { outline } from './en/outline.ts';
import type { picture } from './en/picture.ts';
import type { practice } from './en/practice.ts';
import type { preferences } from './en/preferences.ts';
import type { privates } from './en/private.ts';
import type { prompts } from './en/prompts.ts';
import type { questions } from './en/questions.ts';
import type { remarks } from './en/remarks.ts';
import type { rescued } from './en/rescued.ts';
import type { rooms } from './en/rooms.ts';
import type { steps } from './en/steps.ts';
import type { story } from './en/story.ts';
import type { telling } from './en/telling.ts';
import type { templates } from './en/templates.ts';
import type { told } from './en/told.ts';
import type { versions } from './en/versions.ts';
import type { walk } from './en/walk.ts';
import { useSpoken } from './spoken.ts';

type Sentences = typeof en &
  typeof also &
  typeof audit &
  typeof beneath &
  typeof blank &
  typeof card &
  typeof clip &
  typeof commands &
  typeof closings &
  typeof consent &
  typeof dance &
  typeof dialogs &
  typeof handout &
  typeof errors &
  typeof handover &
  typeof heard &
  typeof hints &
  typeof keep &
  typeof lead &
  typeof letters &
  typeof lists &
  typeof list &
  typeof lobby &
  typeof marks &
  typeof menu &
  typeof naming &
  typeof outline &
  typeof picture &
  typeof practice &
  typeof preferences &
  typeof privates &
  typeof prompts &
  typeof questions &
  typeof remarks &
  typeof rescued &
  typeof rooms &
  typeof steps &
  typeof story &
  typeof telling &
  typeof templates &
  typeof told &
  typeof versions &
  typeof walk;
export type WordKey = keyof Sentences;
/** What a sentence has places for: names, counts, keys. */
export type WordValues = Readonly<Record<string, string | number>>;

const known = new Map<string, string>(Object.entries(en));
const formats = new Map<WordKey, IntlMessageFormat>();
useSpoken.subscribe(() => formats.clear());

/** Adds the English sentences of a room that is loaded when it is first needed. */
export function learn(sentences: Partial<Sentences>): void {
  for (const [key, sentence] of Object.entries(sentences)) known.set(key, sentence);
}

/** The sentence of this key in the language spoken here, with its values in place. Plural rules and quoting are ICU's. */
export function t(key: WordKey, values?: WordValues): string {
  let format = formats.get(key);
  if (!format) {
    const { translation, locale } = useSpoken.getState();
    const sentence = translation?.sentences[key] ?? known.get(key) ?? key;
    if (isPlain(sentence)) return sentence;
    format = new IntlMessageFormat(sentence, locale);
    formats.set(key, format);
  }
  return String(format.format(values && isolated(values)));
}

/** The same in English, whatever is spoken here: for who learned what something is called from somebody else. */
export const inEnglish = (key: WordKey, values?: WordValues): string =>
  String(new IntlMessageFormat(known.get(key) ?? key, 'en').format(values && isolated(values)));

/**
 * True for a sentence that is said as it stands. Most are, and a formatter for each, which first asks the browser which
 * languages it knows, would be the longest task of a page that opens. A build holds others as what was read of them.
 */
const isPlain = (sentence: string): boolean => typeof sentence === 'string' && !/[{}<>#']/u.test(sentence);

/**
 * Names and words from people turn nothing of a sentence round, and keep their own direction within one that runs from
 * right to left: there each stands in marks that say so and are not seen.
 */
function isolated(values: WordValues): WordValues {
  const isRightToLeft = useSpoken.getState().language === 'ar';
  const apart = (value: string | number) => {
    if (typeof value !== 'string' || value === '') return value;
    return isRightToLeft ? `\u2068${withoutTurns(value)}\u2069` : withoutTurns(value);
  };
  // By whose pronouns are called a sentence chooses among its wordings; nobody reads it.
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'pronouns' ? value : apart(value)]),
  );
}

/** True for a key of the catalogue: for keys that come as data. */
export const isWordKey = (key: string): key is WordKey => known.has(key);
