import { expect, test } from 'vitest';
import { cardKinds } from '../card.ts';
import { mapWith } from '../testing/map-with.ts';
import { offer } from '../vocabularies/offer.ts';
import { english } from './english.ts';
import { tellsOfFearOrHarm } from './fear-or-harm.ts';
import { gentleHint } from './gentle-hint.ts';
import type { HintKind, HintSort } from './gentle-hint.ts';

const names = ['Malaki'];
const hintOn = (kind: HintKind, text: string) => gentleHint(text, { kind, names }, english);

/** Sentences that draw a hint, with its sort and the words it is about. */
const firing: readonly (readonly [HintKind, string, HintSort, string])[] = [
  ['cue', 'you always leave the room', 'absolute', 'always'],
  ['cue', 'You never listen', 'absolute', 'never'],
  ['cue', 'he never answers my messages', 'absolute', 'never'],
  ['cue', 'Malaki is always late', 'absolute', 'always'],
  ['cue', 'always late', 'absolute', 'always'],
  ['cue', 'never home before nine', 'absolute', 'never'],
  ['cue', 'she constantly corrects me', 'absolute', 'constantly'],
  ['cue', 'you look at your phone all the time', 'absolute', 'all the time'],
  ['cue', 'every time you roll your eyes', 'absolute', 'every time'],
  ['cue', 'you come home and never say hello', 'absolute', 'never'],
  ['cue', 'Not once did you ask', 'absolute', 'Not once'],
  ['cue', 'he interrupts non-stop', 'absolute', 'non-stop'],
  ['cue', 'you NEVER help', 'absolute', 'NEVER'],
  ['cue', 'forgets my birthday every time', 'absolute', 'every time'],
  ['cue', 'my husband always knows better', 'absolute', 'always'],
  ['cue', 'you never laugh with me any more', 'absolute', 'never'],
  ['feeling', 'like you never want me around', 'absolute', 'never'],
  ['feeling', 'lonely because you always work', 'absolute', 'always'],
  ['feeling', 'that we never talk', 'absolute', 'never'],
  ['move', 'leave, because he always starts again', 'absolute', 'always'],
  ['letter', 'We always end up here.', 'absolute', 'always'],
  ['letter', 'I miss you. You never ask how my day was.', 'absolute', 'never'],
  ['cue', 'you are lazy', 'label', 'lazy'],
  ['cue', 'you’re so selfish', 'label', 'selfish'],
  ['cue', 'he is toxic', 'label', 'toxic'],
  ['cue', 'Malaki’s a narcissist', 'label', 'narcissist'],
  ['cue', 'her being dramatic', 'label', 'dramatic'],
  ['cue', 'childish again', 'label', 'childish'],
  ['cue', 'he acts like a baby', 'label', 'a baby'],
  ['cue', 'she is too sensitive', 'label', 'too sensitive'],
  ['cue', 'my partner is crazy', 'label', 'crazy'],
  ['feeling', 'that you are impossible', 'label', 'impossible'],
  ['move', 'tell him he is useless', 'label', 'useless'],
  ['letter', 'You are a liar.', 'label', 'a liar'],
  ['letter', 'I was tired, and you were so inconsiderate', 'label', 'inconsiderate'],
  ['cue', 'you make me feel stupid', 'causing', 'make me feel'],
  ['cue', 'he makes me so angry', 'causing', 'makes me so'],
  ['cue', 'she drives me crazy', 'causing', 'drives me crazy'],
  ['feeling', 'it made me feel small', 'causing', 'made me feel'],
  ['feeling', 'that it is your fault', 'causing', 'your fault'],
  ['letter', 'You make me jealous.', 'causing', 'make me jealous'],
  ['question', 'Why do you always leave?', 'absolute', 'always'],
  ['question', 'Why are you so lazy about it?', 'label', 'lazy'],
  ['clause', 'When Malaki never answers, Lanie feels alone', 'absolute', 'never'],
  ['clause', 'When Malaki comes home and never says hello, she feels alone', 'absolute', 'never'],
  ['clause', 'When Malaki is selfish, Lanie raises her voice', 'label', 'selfish'],
];

/** Sentences that say what was seen, heard, felt or done, or that are nobody's to reword. */
const silent: readonly (readonly [HintKind, string])[] = [
  ['question', 'Is it always like this?'],
  ['question', 'Do you always feel that when I leave?'],
  ['question', 'What do you wish I would do then?'],
  ['clause', 'When Malaki goes quiet, Lanie feels alone, and she always asks again'],
  ['clause', 'When Malaki says “you always leave”, she raises her voice'],
  ['clause', 'Lanie is needy then, as she calls it'],
  ['cue', 'Malaki goes quiet'],
  ['cue', 'you looked at your phone while I spoke'],
  ['cue', 'he came home at nine'],
  ['cue', 'she says “you never listen”'],
  ['cue', 'when he says "you are lazy"'],
  ['cue', 'you don’t always answer'],
  ['cue', 'he is almost always tired then'],
  ['cue', 'a raised voice'],
  ['cue', ''],
  ['cue', 'I never know what to say'],
  ['feeling', 'always alone'],
  ['feeling', 'abandoned, panicky'],
  ['feeling', 'stupid'],
  ['feeling', 'like I am never enough'],
  ['feeling', 'pressured, never enough'],
  ['feeling', 'I’m lazy and useless'],
  ['move', 'ask again and again'],
  ['move', 'always say sorry first'],
  ['move', 'raise my voice every time'],
  ['letter', 'I will always love you.'],
  ['letter', 'You always make me laugh.'],
  ['letter', 'You make me feel safe.'],
  ['letter', 'You never gave up on me.'],
  ['letter', 'You always come back.'],
  ['letter', 'Never mind the dishes.'],
  ['letter', 'When you go quiet, I feel alone and I ask again.'],
  ['meaning', 'you never cared'],
  ['meaning', 'I’m always the bad one'],
  ['need', 'to always know that you come back'],
  ['root', 'my father was never there'],
  ['root', 'she was always lazy with us'],
  ['tender', 'always too much'],
  ['once-helped', 'always kept the peace'],
  ['new-step', 'always come back when I said'],
  ['strength', 'we always come back'],
];

/** Statements of fear and of harm, most of them with words in them that would draw a hint elsewhere. */
const fearOrHarm: readonly string[] = [
  'I am always afraid of you',
  'he makes me feel scared',
  'you make me feel unsafe',
  'she never lets me see my friends',
  'he always hits me',
  'you never stop until I am frightened',
  'he always threatens to leave with the children',
  'you always throw things',
  'he is crazy and he has a knife',
  'he pushes me every time',
  'you make me do things I don’t want',
  'she makes me sleep on the floor',
  'he makes me have sex',
  'you always grab my arm',
  'he never lets me have my phone',
  'she always checks my phone',
  'he takes my money every time',
  'you constantly track me',
  'he always follows me',
  'you are selfish and you hurt me',
  'he says he will kill himself if I leave',
  'I want to die every time he leaves',
  'you are toxic and abusive',
  'he is always drunk and breaks the door',
  'she slaps me all the time',
  'I’m terrified, you never stop',
  'you always scream in my face',
  'he locks me in, always',
  'you always humiliate me in front of them',
  'I never feel safe with you',
  'it is not safe when he is like that, never',
  'he is insane, he strangled me',
  'my partner always controls what I wear',
  'you always corner me',
  'she cuts herself every time',
  'he forces me, all the time',
  'I worry every time you drive',
  'he always blocks the door',
];

test.each(firing)('%s: “%s” draws a hint: %s', (kind, text, sort, words) => {
  expect(hintOn(kind, text)).toEqual({ sort, words });
});

test.each(silent)('%s: “%s” is left as it is', (kind, text) => {
  expect(hintOn(kind, text)).toBeNull();
});

test.each(fearOrHarm)('a statement of fear or harm is left as it is: “%s”', (text) => {
  expect(tellsOfFearOrHarm(text.toLowerCase().replaceAll('’', "'"))).toBe(true);
  for (const kind of cardKinds) expect(hintOn(kind, text)).toBeNull();
});

test('fear or harm anywhere silences every hint, before it and after it', () => {
  for (const [kind, text] of firing) {
    for (const grave of fearOrHarm) {
      expect(hintOn(kind, `${text}. ${grave}`)).toBeNull();
      expect(hintOn(kind, `${grave}, and ${text}`)).toBeNull();
    }
  }
});

test('no phrase on offer draws a hint', () => {
  const { people } = mapWith([]);
  const owner = people[0]?.id ?? 'together';
  const context = { kind: 'cue', names: people.slice(1).map(({ name }) => name) } as const;
  for (const kind of cardKinds) {
    const { likely, more } = offer(kind, { owner, people });
    const hinted = [...likely, ...more].filter((phrase) => gentleHint(phrase, { ...context, kind }, english));
    expect(hinted, kind).toEqual([]);
  }
});
