import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { translation as ar } from './ar/index.ts';
import { translation as de } from './de/index.ts';
import { translation as es } from './es/index.ts';
import { translation as fr } from './fr/index.ts';
import type { Translation } from './translation.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const english = new Map<string, string>();
for (const file of readdirSync(new URL('en', import.meta.url))) {
  const name = file.replace('.ts', '');
  if (name === 'index') continue;
  const slices = (await import(`./en/${name}.ts`)) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  for (const slice of Object.values(slices))
    for (const [key, sentence] of Object.entries(slice)) english.set(key, sentence);
}

/** What a sentence has places for, and all it can say of its own. By whose pronouns it chooses, not every language needs. */
function takeApart(sentence: string, locale: string): { places: Set<string>; said: string } {
  const places = new Set<string>();
  const said: string[] = [];
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      if ('value' in element && element.type === 0) said.push(element.value);
      else if ('value' in element && element.value !== 'pronouns') {
        places.add(element.value);
        said.push(`{${element.value}}`);
      }
      if ('options' in element) {
        expect(Object.keys(element.options)).toContain('other');
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(new IntlMessageFormat(sentence, locale).getAst());
  return { places, said: said.join('') };
}

const anyName = String.raw`\{(?:name|names|owner|from|to|who|first|initials)\}`;

interface Tongue {
  readonly locale: string;
  readonly translation: Translation;
  /** What no sentence may hold, and why. */
  readonly never: Readonly<Record<string, RegExp>>;
}

const tongues: readonly Tongue[] = [
  {
    locale: 'es',
    translation: es,
    never: {
      'quotes are « »': /[“”„"]/u,
      'a question is opened as it is closed': /^[^¿]*\?/u,
      'the couple’s own word has no known gender': /\b(?:el|la|del|al|una?|est[ea]|nuev[oa])\s\{word\}/iu,
    },
  },
  {
    locale: 'fr',
    translation: fr,
    never: {
      'quotes are « »': /[“”„"]/u,
      'the space before ; : ? ! » and after « is narrow and does not break':
        /[^\u202F\s…\d][;:?!»]|[ \u00A0][;:?!»]|«[^\u202F]/u,
      'a name may begin with a vowel': new RegExp(
        String.raw`\b(?:de|que|le|la|du|lorsque|puisque)\s${anyName}`,
        'iu',
      ),
      'the couple’s own word has no known gender': /\b(?:le|la|du|un|une|cet?|cette|de)\s\{word\}/iu,
    },
  },
  {
    locale: 'de',
    translation: de,
    never: {
      'quotes are „ “': /[«»”"]|(?:^|\s)“/u,
      'a name may end in s': new RegExp(`${anyName}(?:s\\b|’)`, 'u'),
      'the couple’s own word has no known gender':
        /\b(?:der|die|das|den|dem|des|eine?[mnrs]?|eue?re?[mnrs]?|diese[mnrs]?|im|am|vom|zum|zur)\s\{word\}/iu,
    },
  },
  {
    locale: 'ar',
    translation: ar,
    never: {
      'quotes are « »': /[“”„"]/u,
      'a comma, a question mark and a semicolon are those of the script': /\p{Script=Arabic}\s?[,;?]/u,
      'a name has no gender that a verb could show': new RegExp(
        String.raw`${anyName} (?:يكتب|تكتب|يسأل|يقول)`,
        'u',
      ),
    },
  },
];

const listsOf = ({ terms }: Translation): readonly Readonly<Record<string, string>>[] => Object.values(terms);

const listed = tongues.map((tongue) => [tongue.locale, tongue] as const);

test.each(listed)(
  '%s: every sentence is read by the formatter and has the places it has in English',
  (_, tongue) => {
    const { sentences } = tongue.translation;
    expect(Object.keys(sentences).sort()).toEqual([...english.keys()].sort());
    for (const [key, sentence] of Object.entries(sentences)) {
      const here = takeApart(sentence, tongue.locale);
      const there = takeApart(english.get(key) ?? '', 'en');
      expect([...here.places].sort(), key).toEqual([...there.places].sort());
      expect(here.said.trim(), key).toBe(here.said);
      expect(here.said.replace("'{name}'", ''), key).not.toMatch(/'/u);
    }
  },
);

test.each(listed)(
  '%s: marks stand as the language sets them, and no name or word is bent',
  (_, { locale, translation, never }) => {
    const words = [
      ...Object.entries(translation.sentences).map(
        ([key, sentence]) => [key, takeApart(sentence, locale).said] as const,
      ),
      ...listsOf(translation).flatMap((list) => Object.entries(list)),
    ];
    for (const [why, pattern] of Object.entries(never))
      expect(
        words.filter(([, said]) => pattern.test(said)),
        why,
      ).toEqual([]);
  },
);

test.each(listed)(
  '%s: no two words of one list are the same, and a name stands where English has one',
  (_, { translation }) => {
    for (const list of listsOf(translation)) {
      const entries = Object.entries(list);
      expect(new Set(entries.map(([, said]) => said)).size).toBe(entries.length);
      for (const [term, said] of entries) {
        expect(said.includes('{name}'), term).toBe(term.includes('{name}'));
        expect(said.replace('{name}', ''), term).toMatch(/^[^{}]{2,120}$/u);
      }
    }
  },
);

/** What is the same in English and elsewhere, and rightly so: names, formats, keys, and words that travelled. */
const travelled = new Set<string>([
  'Esc Esc',
  'Enter',
  'Tab',
  'Delete',
  'Alt + ← →',
  'Alt + ↑ ↓',
  'Alt + 1 … 6',
  'Alt + Q, W, E',
  'Alt + {key}',
  'Ctrl + {key}',
  'Ctrl + Shift + {key}',
  'Shift + F10',
  '{minutes} min',
  'A4',
  'Letter',
  'PNG',
  'SVG',
  'K7QF 29MX',
  'Undercurrent',
  'Sharon & Marcus',
  'Jimi & Steve',
  'Zoom',
  'Idea',
  'Ideas',
  'Pause',
  'Triangle',
  'Double',
  'cycle',
  'Code',
  'Code: {code}',
  'Page',
  'Notes',
  'Menu',
  'Format',
  'Transparent',
  'Question',
  'Versions',
  'Ring',
  'Name',
  'Text',
  'Export',
  'Person {number}',
]);

test.each(listed)('%s: nothing is left in English', (_, { translation }) => {
  const left = Object.entries(translation.sentences).filter(
    ([key, sentence]) =>
      sentence === english.get(key) && /\p{L}/u.test(sentence.replaceAll(/\{[^}]*\}/gu, '')),
  );
  expect(left.map(([, sentence]) => sentence).filter((sentence) => !travelled.has(sentence))).toEqual([]);
});

test.each(listed)('%s: what is counted is said for every number the language tells apart', (_, tongue) => {
  const { locale, translation } = tongue;
  const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  // Millions have a form of their own in Spanish and French; nothing here comes that far.
  const needed = locale === 'ar' ? known : (['one', 'other'] as const);
  const judge = (elements: readonly Element[], key: string) => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      const options = Object.keys(element.options);
      if ('pluralType' in element) {
        expect(options, key).toEqual(expect.arrayContaining([...needed]));
        expect(
          options.filter((option) => !option.startsWith('=') && !known.some((one) => one === option)),
          key,
        ).toEqual([]);
      }
      for (const option of Object.values(element.options)) judge(option.value, key);
    }
  };
  for (const [key, sentence] of Object.entries(translation.sentences))
    judge(new IntlMessageFormat(sentence, locale).getAst(), key);
});
