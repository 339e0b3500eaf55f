import { describe, expect, test } from 'vitest';
import { peopleOf, ringOf, sentencesOf, storyOf } from '../../../../tests/world/told-ring.ts';
import type { CardToTell } from '../../../../tests/world/told-ring.ts';
import type { CardKind } from '../card.ts';
import type { Pronouns } from '../person.ts';

/** Who tells: the first is the owner of the words, the second the one they live with. */
const couples: Readonly<Record<string, readonly (readonly [string, Pronouns])[]>> = {
  LM: [
    ['Lanie', 'she'],
    ['Malaki', 'he'],
  ],
  JS: [
    ['Jimi', 'he'],
    ['Steve', 'he'],
  ],
  SM: [
    ['Sharon', 'she'],
    ['Marcus', 'he'],
  ],
  MS: [
    ['Marcus', 'he'],
    ['Sharon', 'she'],
  ],
  AN: [
    ['Alex', 'they'],
    ['Marcus', 'name'],
  ],
  NA: [
    ['Marcus', 'name'],
    ['Alex', 'they'],
  ],
  ABC: [
    ['Ana', 'she'],
    ['Ben', 'he'],
    ['Cleo', 'they'],
  ],
};

/** Read and found right by a person, one by one: couple and kind, the words as typed, the sentence as told. */
const table = `
LM move | raise my voice | When Lanie raises her voice, Malaki shuts down.
LM move | ask again and again | When Lanie asks again and again, Malaki shuts down.
LM move | Raises her voice, asks again and again | When Lanie raises her voice and asks again and again, Malaki shuts down.
LM move | follow you from room to room | When Lanie follows Malaki from room to room, Malaki shuts down.
LM move | check where you are | When Lanie checks where Malaki is, Malaki shuts down.
LM move | test whether you will stay | When Lanie tests whether Malaki will stay, Malaki shuts down.
LM move | poke until I get a reaction | When Lanie pokes until she gets a reaction, Malaki shuts down.
LM move | swallow what I need | When Lanie swallows what she needs, Malaki shuts down.
LM move | cry and plead | When Lanie cries and pleads, Malaki shuts down.
LM move | do everything myself | When Lanie does everything herself, Malaki shuts down.
LM move | defend myself | When Lanie defends herself, Malaki shuts down.
LM move | plan your day | When Lanie plans Malaki’s day, Malaki shuts down.
LM move | quietly leave | When Lanie quietly leaves, Malaki shuts down.
LM move | just stop talking | When Lanie just stops talking, Malaki shuts down.
LM move | never answer | When Lanie never answers, Malaki shuts down.
LM move | don't answer the phone | When Lanie doesn’t answer the phone, Malaki shuts down.
LM move | not talking | When Lanie doesn’t talk, Malaki shuts down.
LM move | can't sit still | When Lanie can’t sit still, Malaki shuts down.
LM move | I'm not listening | When Lanie is not listening, Malaki shuts down.
LM move | have to win | When Lanie has to win, Malaki shuts down.
LM move | have a go at you | When Lanie has a go at Malaki, Malaki shuts down.
LM move | be sarcastic | When Lanie is sarcastic, Malaki shuts down.
LM move | do the dishes loudly | When Lanie does the dishes loudly, Malaki shuts down.
LM move | go through his phone | When Lanie goes through Malaki’s phone, Malaki shuts down.
LM move | walk to and fro | When Lanie walks to and fro, Malaki shuts down.
LM move | now and then I leave | When Lanie now and then leaves, Malaki shuts down.
LM move | threaten to leave and slam doors | When Lanie threatens to leave and slam doors, Malaki shuts down.
LM move | make a sharp joke, then go quiet | When Lanie makes a sharp joke, then goes quiet, Malaki shuts down.
LM move | leave or shut down | When Lanie leaves or shuts down, Malaki shuts down.
LM move | smile but say nothing | When Lanie smiles but says nothing, Malaki shuts down.
LM move | go cry in the car | When Lanie goes and cries in the car, Malaki shuts down.
LM move | try and fix it | When Lanie tries to fix it, Malaki shuts down.
LM move | raise voice | When Lanie raises her voice, Malaki shuts down.
LM move | say "fine" and walk off | When Lanie says “fine” and walks off, Malaki shuts down.
LM move | say I'm fine when I'm not | When Lanie says she’s fine when she’s not, Malaki shuts down.
LM move | tell him he's useless | When Lanie tells Malaki he’s useless, Malaki shuts down.
LM move | ask if he still loves me | When Lanie asks if Malaki still loves her, Malaki shuts down.
LM move | let the children hear it | When Lanie lets the children hear it, Malaki shuts down.
LM move | make you feel small | When Lanie makes Malaki feel small, Malaki shuts down.
LM move | take what is yours | When Lanie takes what is Malaki’s, Malaki shuts down.
LM move | went quiet | When Lanie goes quiet, Malaki shuts down.
LM move | I yelled and slammed the door | When Lanie yells and slams the door, Malaki shuts down.
LM move | shutting down and leaving | When Lanie shuts down and leaves, Malaki shuts down.
LM move | cling, plan our future, text all day | When Lanie clings, plans their future and texts all day, Malaki shuts down.
LM move | stay away until everybody is asleep, sleep on the sofa | When Lanie stays away until everybody is asleep and sleeps on the sofa, Malaki shuts down.
LM move | leave the room, slamming the door | When Lanie leaves the room, slamming the door, Malaki shuts down.
LM move | silence | Lanie: “silence”; then Malaki shuts down.
LM move | silent treatment | Lanie: “silent treatment”; then Malaki shuts down.
LM move | worried | Lanie: “worried”; then Malaki shuts down.
LM move | bring up money and work | Lanie: “bring up money and work”; then Malaki shuts down.
LM move | why do I bother | Lanie: “why do I bother”; then Malaki shuts down.
LM move | he never listens | When Lanie notices “he never listens”, Malaki shuts down.
LM move | you walk away | When Lanie notices that Malaki walks away, Malaki shuts down.
LM move | I shut down and he gets louder | Lanie: “I shut down and he gets louder”; then Malaki shuts down.
JS move | raise my voice | When Jimi raises his voice, Steve shuts down.
JS move | follow you from room to room | When Jimi follows Steve from room to room, Steve shuts down.
JS move | check on him constantly | When Jimi checks on Steve constantly, Steve shuts down.
JS move | check on you and raise my voice | When Jimi checks on Steve and raises his own voice, Steve shuts down.
JS move | poke until I get a reaction | When Jimi pokes until Jimi gets a reaction, Steve shuts down.
JS move | say I'm fine when I'm not | When Jimi says Jimi is fine when Jimi is not, Steve shuts down.
JS move | tell him he's useless | When Jimi tells Steve Steve is useless, Steve shuts down.
JS move | take his phone | When Jimi takes Steve’s phone, Steve shuts down.
JS move | raises his voice, checks on him | When Jimi raises his voice and checks on Steve, Steve shuts down.
JS move | takes his phone | Jimi: “takes his phone”; then Steve shuts down.
JS move | he never listens | When Jimi notices “he never listens”, Steve shuts down.
SM move | cling to you | When Sharon clings to Marcus, Marcus shuts down.
SM move | plan your day and check your phone | When Sharon plans Marcus’s day and checks his phone, Marcus shuts down.
MS move | hide my feelings | When Marcus hides his feelings, Sharon shuts down.
MS move | watch her leave | When Marcus watches Sharon leave, Sharon shuts down.
MS move | follow her around and read her messages | When Marcus follows Sharon around and reads her messages, Sharon shuts down.
MS move | get on her nerves | When Marcus gets on Sharon’s nerves, Sharon shuts down.
AN move | raise my voice | When Alex raises their voice, Marcus shuts down.
AN move | swallow what I need | When Alex swallows what they need, Marcus shuts down.
AN move | poke until I get a reaction | When Alex pokes until they get a reaction, Marcus shuts down.
AN move | do everything myself | When Alex does everything themself, Marcus shuts down.
AN move | defend myself | When Alex defends themself, Marcus shuts down.
AN move | talk to myself | When Alex talks to themself, Marcus shuts down.
AN move | say I'm fine when you ask | When Alex says they’re fine when Marcus asks, Marcus shuts down.
NA move | raise my voice | When Marcus raises Marcus’s voice, Alex shuts down.
NA move | defend myself | When Marcus defends Marcus, Alex shuts down.
NA move | do everything myself | When Marcus does everything alone, Alex shuts down.
NA move | swallow what I need | When Marcus swallows what Marcus needs, Alex shuts down.
NA move | check where you are and what you want | When Marcus checks where Alex is and what they want, Alex shuts down.
NA move | look at them and sigh | When Marcus looks at Alex and sighs, Alex shuts down.
ABC move | follow you from room to room | When Ana follows Cleo from room to room, Ben shuts down.
ABC move | ask him to choose | When Ana asks Ben to choose, Ben shuts down.
ABC move | leave them to it | When Ana leaves Cleo to it, Ben shuts down.
LM feeling | abandoned, panicky | When Malaki shuts down, Lanie feels abandoned and panicky, and leaves.
LM feeling | Abandoned | When Malaki shuts down, Lanie feels abandoned and leaves.
LM feeling | I feel small and not enough | When Malaki shuts down, Lanie feels small and not enough, and leaves.
LM feeling | like a failure | When Malaki shuts down, Lanie feels like a failure and leaves.
LM feeling | too much | When Malaki shuts down, Lanie feels too much and leaves.
LM feeling | shut off | When Malaki shuts down, Lanie feels shut off and leaves.
LM feeling | abandoned by you | When Malaki shuts down, Lanie feels abandoned by Malaki and leaves.
LM feeling | like I don't matter | When Malaki shuts down, Lanie feels like she doesn’t matter and leaves.
LM feeling | he doesn't care | When Malaki shuts down, Lanie feels “he doesn’t care” and leaves.
LM feeling | want to run | When Malaki shuts down, Lanie feels “want to run” and leaves.
LM feeling | tight chest | When Malaki shuts down, Lanie feels “tight chest” and leaves.
LM meaning | I don’t matter | When Malaki shuts down, Lanie tells herself “I don’t matter” and leaves.
LM meaning | "Whatever I say makes it worse." | When Malaki shuts down, Lanie tells herself “whatever I say makes it worse” and leaves.
LM meaning | you’re leaving | When Malaki shuts down, Lanie tells herself “you’re leaving” and leaves.
JS meaning | I can’t get it right | When Steve shuts down, Jimi tells himself “I can’t get it right” and leaves.
AN meaning | my feelings are a burden | When Marcus shuts down, Alex tells themself “my feelings are a burden” and leaves.
NA meaning | here we go again | When Alex shuts down, Marcus thinks “here we go again” and leaves.
LM body | tight chest | When Malaki shuts down, Lanie feels it in her body (tight chest) and leaves.
LM body | Heart racing, hot face | When Malaki shuts down, Lanie feels it in her body (heart racing, hot face) and leaves.
NA body | no words | When Alex shuts down, Marcus feels it in Marcus’s body (no words) and leaves.
AN body | can’t feel much | When Marcus shuts down, Alex feels it in their body (can’t feel much) and leaves.
LM body | my hands shake | When Malaki shuts down, Lanie feels it in her body (“my hands shake”) and leaves.
LM cue | silence | When Malaki shuts down, Lanie notices silence and leaves.
LM cue | a joke about me | When Malaki shuts down, Lanie notices a joke about her and leaves.
LM cue | advice I didn’t ask for | When Malaki shuts down, Lanie notices advice she didn’t ask for and leaves.
LM cue | sharp tone | When Malaki shuts down, Lanie notices a sharp tone and leaves.
LM cue | late home | When Malaki shuts down, Lanie notices “late home” and leaves.
LM cue | your tone | When Malaki shuts down, Lanie notices Malaki’s tone and leaves.
LM cue | Malaki’s tone | When Malaki shuts down, Lanie notices Malaki’s tone and leaves.
LM cue | when the children fight | When Malaki shuts down, Lanie notices the children fight and leaves.
LM cue | Malaki goes quiet | When Malaki shuts down, Lanie leaves.
JS cue | a joke about me | When Steve shuts down, Jimi notices a joke about Jimi and leaves.
LM need | to matter to you | Underneath, Lanie longs to matter to Malaki; what Malaki longs for is still open.
LM need | to know you’ll come back | Underneath, Lanie longs to know Malaki will come back; what Malaki longs for is still open.
LM need | to know he is there | Underneath, Lanie longs to know Malaki is there; what Malaki longs for is still open.
LM need | to be enough as I am | Underneath, Lanie longs to be enough as she is; what Malaki longs for is still open.
LM need | closeness | Underneath, Lanie longs for closeness; what Malaki longs for is still open.
LM need | be held | Underneath, Lanie longs to be held; what Malaki longs for is still open.
LM need | you to listen | Underneath, Lanie longs for Malaki to listen; what Malaki longs for is still open.
LM need | I want to be seen | Underneath, Lanie longs to be seen; what Malaki longs for is still open.
LM need | rest | Underneath, Lanie longs for rest; what Malaki longs for is still open.
LM need | that you stay | Underneath, Lanie longs for “that you stay”; what Malaki longs for is still open.
JS need | to be enough as I am | Underneath, Jimi longs to be enough as Jimi is; what Steve longs for is still open.
JS need | to know he is there | Underneath, Jimi longs to know Steve is there; what Steve longs for is still open.
NA need | to be safe with you | Underneath, Marcus longs to be safe with Alex; what Alex longs for is still open.
LM fear | being left | Underneath, Lanie is afraid of being left; what Malaki longs for is still open.
LM fear | losing myself | Underneath, Lanie is afraid of losing herself; what Malaki longs for is still open.
LM fear | my own anger | Underneath, Lanie is afraid of her own anger; what Malaki longs for is still open.
LM fear | your anger | Underneath, Lanie is afraid of Malaki’s anger; what Malaki longs for is still open.
LM fear | that nothing will change | Underneath, Lanie is afraid that nothing will change; what Malaki longs for is still open.
LM fear | he will leave me | Underneath, Lanie is afraid that Malaki will leave her; what Malaki longs for is still open.
LM fear | "He will leave me" | Underneath, Lanie fears “he will leave me”; what Malaki longs for is still open.
LM fear | lose him | Underneath, Lanie is afraid of losing Malaki; what Malaki longs for is still open.
LM tender | alone | Underneath, Lanie feels alone; what Malaki longs for is still open.
ABC need | to be close to you | Underneath, Ana longs to be close to the others; what Ben longs for is still open; what Cleo longs for is still open.
LM new-step | say the soft feeling | When Lanie notices a sigh, she says the soft feeling instead of leaving.
LM new-step | say when I’ll be back | When Lanie notices a sigh, she says when she’ll be back instead of leaving.
LM new-step | let you finish | When Lanie notices a sigh, she lets Malaki finish instead of leaving.
LM new-step | comfort the younger me | When Lanie notices a sigh, she comforts her younger self instead of leaving.
LM new-step | thank you for trying | When Lanie notices a sigh, she thanks Malaki for trying instead of leaving.
LM new-step | Can we start again? | When Lanie notices a sigh, she says “Can we start again?” instead of leaving.
LM new-step | Same team. | When Lanie notices a sigh, she says “Same team” instead of leaving.
LM new-step | more patience | Lanie: “more patience”.
JS new-step | say what I need | When Jimi notices a sigh, Jimi says what Jimi needs instead of leaving.
AN new-step | lower my voice | When Alex notices a sigh, they lower their voice instead of leaving.
NA new-step | own my part | When Marcus notices a sigh, Marcus owns Marcus’s part instead of leaving.
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

test('at least 120 sentences were checked by hand', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
});

describe('the sentence that was found right', () => {
  test.each(rows)('%s: %s', (about = '', words = '', sentence = '') => {
    const [couple = '', kind = ''] = about.split(' ');
    expect(sentenceWith(couple, kind as CardKind, words)).toBe(sentence);
  });
});

/** The sentence of a small ring in which these words are told. */
function sentenceWith(couple: string, kind: CardKind, words: string): string | undefined {
  const people = peopleOf(couples[couple] ?? []);
  const others = people
    .slice(1)
    .map((_, index): CardToTell => [index + 1, 'move', index === 0 ? 'shut down' : 'watch']);
  if (kind === 'move') return sentencesOf(storyOf(ringOf(people, [[0, kind, words], ...others])))[0];
  const leave: CardToTell = [0, 'move', 'leave'];
  if (kind === 'new-step') {
    const ring = ringOf(people, [[0, 'cue', 'a sigh'], leave, ...others, [0, kind, words]]);
    return sentencesOf(storyOf(ring))[people.length];
  }
  if (kind === 'need' || kind === 'fear' || kind === 'tender') {
    return sentencesOf(storyOf(ringOf(people, [leave, ...others, [0, kind, words]]))).at(-1);
  }
  const start = people.at(-1)?.id ?? null;
  return sentencesOf(storyOf(ringOf(people, [[0, kind, words], leave, ...others]), { start }))[0];
}
