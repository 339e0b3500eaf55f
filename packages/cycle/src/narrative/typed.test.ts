import { describe, expect, test } from 'vitest';
import { peopleOf, ringOf, sentencesOf, storyOf } from '../../../../tests/world/told-ring.ts';

const people = peopleOf([
  ['Lanie', 'she'],
  ['Malaki', 'he'],
]);

/** What people type for a move, as they type it, and what Lanie’s clause makes of it; each found right by a person. */
const table = `
Raises her voice, asks again and again | Lanie raises her voice and asks again and again
Shuts down, leaves the room | Lanie shuts down and leaves the room
raise my voice, ask again and again, follow him from room to room until he answers | Lanie raises her voice, asks again and again and follows Malaki from room to room until he answers
leave the room, stay away until everybody is asleep, sleep on the sofa again | Lanie leaves the room, stays away until everybody is asleep and sleeps on the sofa again
take over, check on him constantly | Lanie takes over and checks on Malaki constantly
make a sharp joke, then go quiet | Lanie makes a sharp joke, then goes quiet
cling, plan our future, text all day | Lanie clings, plans their future and texts all day
come back with flowers and big promises | Lanie comes back with flowers and big promises
silence | Lanie: “silence”
quietly leave | Lanie quietly leaves
never answer | Lanie never answers
don't answer the phone | Lanie doesn’t answer the phone
can't sit still | Lanie can’t sit still
I'm not listening | Lanie is not listening
not talking | Lanie doesn’t talk
he never listens | Lanie notices “he never listens”
you always walk off | Lanie notices “you always walk off”
yelling at him | Lanie yells at Malaki
shutting down and leaving | Lanie shuts down and leaves
went quiet | Lanie goes quiet
I yelled and slammed the door | Lanie yells and slams the door
worried | Lanie: “worried”
go cry in the car | Lanie goes and cries in the car
try and fix it | Lanie tries to fix it
threaten to leave and slam doors | Lanie threatens to leave and slam doors
bring up money and work | Lanie: “bring up money and work”
follow him until he answers and slam doors | Lanie follows Malaki until he answers and slams doors
silent treatment | Lanie: “silent treatment”
cold shoulder | Lanie: “cold shoulder”
door slamming | Lanie: “door slamming”
raise voice | Lanie raises her voice
roll eyes | Lanie rolls her eyes
say "fine" and walk off | Lanie says “fine” and walks off
say I'm fine when I'm not | Lanie says she’s fine when she’s not
give him the silent treatment | Lanie gives Malaki the silent treatment
tell him he's useless | Lanie tells Malaki he’s useless
slow down | Lanie slows down
hug and kiss | Lanie hugs and kisses
push and pull | Lanie pushes and pulls
criticize, lecture, and complain | Lanie criticizes, lectures and complains
Stonewall | Lanie stonewalls
be sarcastic | Lanie is sarcastic
I'm sarcastic | Lanie is sarcastic
have to win | Lanie has to win
have a go at her | Lanie has a go at her
walk to and fro and talk to myself | Lanie walks to and fro, and talks to herself
now and then I leave | Lanie now and then leaves
back off; wait; then explode | Lanie backs off and waits, then explodes
text my sister | Lanie texts her sister
takes his phone | Lanie takes Malaki’s phone
keep asking "what's wrong?" | Lanie keeps asking “what’s wrong?”
what's the point | Lanie: “what’s the point”
why do I bother | Lanie: “why do I bother”
I get loud & bossy | Lanie gets loud and bossy
nothing | Lanie: “nothing”
work | Lanie works
scroll on my phone | Lanie scrolls on her phone
I shut down and he gets louder | Lanie: “I shut down and he gets louder”
start crying | Lanie starts crying
stop talking to you | Lanie stops talking to Malaki
make you feel small | Lanie makes Malaki feel small
let the kids hear it | Lanie lets the kids hear it
do the dishes loudly | Lanie does the dishes loudly
Verlassenheit | Lanie: “verlassenheit”
ask if he still loves me | Lanie asks if Malaki still loves her
I need to know where he is | Lanie needs to know where Malaki is
look at him like he's crazy | Lanie looks at Malaki like he’s crazy
😡 | Lanie: “😡”
I walk out on him | Lanie walks out on Malaki
giving him the cold shoulder | Lanie gives Malaki the cold shoulder
eye rolling | Lanie: “eye rolling”
ice him out | Lanie ices Malaki out
lose my temper | Lanie loses her temper
flip out | Lanie flips out
blow up at him in front of the kids | Lanie blows up at Malaki in front of the kids
bite my tongue | Lanie bites her tongue
the silent treatment | Lanie: “the silent treatment”
passive aggressive | Lanie: “passive aggressive”
withdraw emotionally | Lanie withdraws emotionally
isolate | Lanie isolates
isolate myself in the bedroom | Lanie isolates herself in the bedroom
drink too much wine | Lanie drinks too much wine
spend hours on my phone | Lanie spends hours on her phone
play games all night | Lanie plays games all night
work 60 hour weeks | Lanie works 60 hour weeks
I cry!!! | Lanie cries
shout, then apologise | Lanie shouts, then apologises
beg him not to leave | Lanie begs Malaki not to leave
accuse him of cheating | Lanie accuses Malaki of cheating
check his texts while he sleeps | Lanie checks Malaki’s texts while he sleeps
complain to my sister about him | Lanie complains to her sister about Malaki
tell everyone I'm fine | Lanie tells everyone she’s fine
pretend I don't care | Lanie pretends she doesn’t care
nag nag nag | Lanie: “nag nag nag”
nagging | Lanie nags
over-explain myself | Lanie over-explains herself
explain myself over and over and over | Lanie explains herself over and over and over
give in | Lanie gives in
have given up | Lanie has given up
I've given up | Lanie has given up
I've had enough and leave | Lanie has had enough and leaves
keep quiet to keep the peace | Lanie keeps quiet to keep the peace
keep going on about it | Lanie keeps going on about it
say what he wants to hear | Lanie says what Malaki wants to hear
say sorry even though I'm not | Lanie says sorry even though she’s not
don't say anything | Lanie doesn’t say anything
do not respond | Lanie doesn’t respond
refuse to talk about it | Lanie refuses to talk about it
talk to his mother | Lanie talks to Malaki’s mother
talk down to him | Lanie talks down to Malaki
leave without saying where I'm going | Lanie leaves without saying where she’s going
leave him on read | Lanie leaves Malaki on read
text him 20 times | Lanie texts Malaki 20 times
text "where are you???" | Lanie texts “where are you???”
call him lazy and selfish | Lanie calls Malaki lazy and selfish
throw it back in his face | Lanie throws it back in Malaki’s face
push his buttons | Lanie pushes Malaki’s buttons
got angry | Lanie gets angry
get really, really quiet | Lanie gets really, really quiet
turn my back on him | Lanie turns her back on Malaki
try harder and harder | Lanie tries harder and harder
want him to hold me | Lanie wants Malaki to hold her
need space | Lanie needs space
feel like screaming | Lanie feels like screaming
hope he notices | Lanie hopes Malaki notices
wait for him to apologise | Lanie waits for Malaki to apologise
wait and see | Lanie waits and sees
blame | Lanie: “blame”
panic | Lanie panics
panic attack | Lanie: “panic attack”
freeze up and can't speak | Lanie freezes up and can’t speak
stonewall/withdraw | Lanie stonewalls and withdraws
criticise or attack | Lanie criticises or attacks
either shout or cry | Lanie either shouts or cries
both shout and cry | Lanie both shouts and cries
shout because I'm scared | Lanie shouts because she’s scared
shout so he hears me | Lanie shouts so Malaki hears her
leave before he can | Lanie leaves before Malaki can
I shout until he shouts back | Lanie shouts until Malaki shouts back
shout louder than him | Lanie shouts louder than Malaki
when I'm scared I shout | Lanie: “when I’m scared I shout”
as soon as he sighs I attack | Lanie: “as soon as he sighs I attack”
my voice gets loud | Lanie: “my voice gets loud”
tears | Lanie: “tears”
lots of tears | Lanie: “lots of tears”
ran off | Lanie runs off
slammed doors | Lanie: “slammed doors”
hurt him back | Lanie hurts Malaki back
cut him off | Lanie cuts Malaki off
hide how I feel | Lanie hides how she feels
use the children against him | Lanie uses the children against Malaki
google divorce lawyers | Lanie googles divorce lawyers
withhold sex and affection | Lanie withholds sex and affection
love bomb | Lanie: “love bomb”
love-bomb | Lanie love-bombs
people please | Lanie: “people please”
ghost him | Lanie ghosts Malaki
guilt trip him | Lanie: “guilt trip him”
mind-read | Lanie: “mind-read”
catastrophize | Lanie catastrophizes
shut off | Lanie shuts off
open up too fast | Lanie opens up too fast
go to my mum's | Lanie goes to her mum’s
go straight for the jugular | Lanie goes straight for the jugular
come at him with a list | Lanie comes at Malaki with a list
come on too strong | Lanie comes on too strong
being sarcastic | Lanie is sarcastic
it gets loud | Lanie: “it gets loud”
we both shout | Lanie: “we both shout”
??? | Lanie: “???”
... | Lanie: “…”
Shut down. Leave the room. | Lanie shuts down and leaves the room
- shut down | Lanie shuts down
1. shut down 2. leave | Lanie: “1. shut down 2. leave”
to shut down | Lanie shuts down
then I shut down | Lanie shuts down
so I shut down | Lanie shuts down
and I shut down | Lanie shuts down
I usually shut down | Lanie usually shuts down
usually I shut down | Lanie usually shuts down
sometimes I shut down, sometimes I shout | Lanie sometimes shuts down and sometimes shouts
I just shut down you know | Lanie just shuts down
I tend to shut down | Lanie tends to shut down
I can't help shutting down | Lanie can’t help shutting down
shutdown | Lanie: “shutdown”
SHUT DOWN | Lanie shuts down
sHut down | Lanie shuts down
ich schweige | Lanie: “ich schweige”
我不说话 | Lanie: “我不说话”
🙈 | Lanie: “🙈”
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('a move as it was typed', () => {
  test.each(rows)('%s', (typed = '', told = '') => {
    expect(clauseOf(typed).text).toBe(told);
  });

  test('at least sixty kinds are tried; most are understood, and what is not is quoted', () => {
    const clauses = rows.map(([typed = '']) => clauseOf(typed));
    const quoted = clauses.filter((clause) => clause.isQuoted).length;
    const asked = clauses.filter((clause) => clause.text.startsWith('Lanie notices ')).length;
    const share = (count: number) => `${count} (${Math.round((100 * count) / rows.length)} %)`;
    const understood = rows.length - quoted - asked;
    process.stdout.write(
      `typed moves: ${rows.length}, understood ${share(understood)}, quoted ${share(quoted)}, ` +
        `about the other and asked back ${share(asked)}\n`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(understood / rows.length).toBeGreaterThan(0.7);
  });
});

describe('whatever is typed', () => {
  const junk = [
    '...',
    '“',
    'a “b',
    '“a” b”',
    '.',
    '?!',
    'x. y? z!',
    '(',
    '’',
    '"',
    '<b>',
    '{my}',
    'I',
    'you',
    'and',
    ', ,',
    '1.5',
  ];

  test.each(junk)('%s leaves the sentence whole', (typed) => {
    for (const kind of ['cue', 'feeling', 'meaning', 'body', 'move', 'need', 'fear', 'new-step'] as const) {
      const told = sentencesOf(
        storyOf(
          ringOf(people, [
            [0, kind, typed],
            [0, 'move', 'leave'],
            [1, 'move', 'cry'],
          ]),
        ),
      );
      for (const sentence of told) {
        const bare = sentence.replace(/“[^”]*”/g, '');
        expect(bare).toMatch(/^[^.?!“”"]*\.$/);
      }
    }
  });
});

function clauseOf(typed: string) {
  const story = storyOf(
    ringOf(people, [
      [0, 'move', typed],
      [1, 'move', 'shut down'],
    ]),
  );
  const clause = story.clauses.find(({ role, owner }) => role === 'before' && owner === people[0]?.id);
  expect(clause).toBeDefined();
  return { text: clause?.text ?? '', isQuoted: clause?.isQuoted ?? false };
}
