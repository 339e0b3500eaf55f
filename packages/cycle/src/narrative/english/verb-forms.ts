import { doubleVerbs, leaningDoubleVerbs, leaningVerbs, plainVerbs } from './verbs.ts';

/** The forms of a verb that are told apart. */
export type VerbForm = 'base' | 'third' | 'gerund' | 'past';

/** A word that a list knows as a verb. `needsMore`: it says nothing alone. `isDouble`: it is a noun or an adjective too. */
export interface KnownVerb {
  readonly base: string;
  readonly form: VerbForm;
  readonly needsMore: boolean;
  readonly isDouble: boolean;
}

/** How the verb agrees: I am, she is, they are. */
export type Agreement = 'am' | 'is' | 'are';

/** Past forms that no rule makes; a form that looks like its base is told as the base. */
const irregularPasts = pairs(`
  become:became begin:began bite:bit blow:blew break:broke bring:brought buy:bought catch:caught choose:chose
  come:came do:did draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought find:found
  flee:fled fling:flung forbid:forbade forget:forgot forgive:forgave freeze:froze get:got give:gave go:went
  grind:ground hang:hung have:had hear:heard hide:hid hold:held keep:kept kneel:knelt know:knew lay:laid lead:led
  leave:left lie:lied lose:lost make:made mean:meant meet:met mistake:mistook overeat:overate overreact:overreacted
  overthink:overthought pay:paid ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent
  shake:shook shrink:shrank sink:sank sit:sat sleep:slept slide:slid slink:slunk speak:spoke spend:spent spin:spun
  stand:stood steal:stole stick:stuck sting:stung strike:struck swear:swore sweep:swept swim:swam take:took
  teach:taught tear:tore tell:told think:thought throw:threw understand:understood wake:woke wear:wore weep:wept
  arise:arose awake:awoke bend:bent bind:bound bleed:bled build:built deal:dealt dig:dug fly:flew foresee:foresaw grow:grew
  leap:leapt lend:lent mislead:misled overcome:overcame overdo:overdid overhear:overheard oversleep:overslept
  overspend:overspent rebuild:rebuilt shine:shone shoot:shot sing:sang spring:sprang swell:swelled swing:swung
  undergo:underwent undertake:undertook uphold:upheld withstand:withstood wring:wrung misunderstand:misunderstood
  win:won withdraw:withdrew withhold:withheld write:wrote
`);
const sameInThePast = new Set(
  'bet broadcast burst cast cost cut hit hurt let put quit read rid set shed shut spit split spread thrust upset'.split(
    ' ',
  ),
);
/** Verbs of two syllables, stressed on the last: they double their end as short verbs do. */
const doubling = new Set(
  `admit babysit backstab begin commit compel control defer eavesdrop equip forbid forget fulfil infer occur omit
  overstep permit prefer rebel refer regret repel sidestep submit transfer transmit undercut unplug upset`.split(
    /\s+/,
  ),
);

const known = new Map<string, KnownVerb>();
for (const base of plainVerbs) learn({ base, needsMore: false, isDouble: false });
for (const base of leaningVerbs) learn({ base, needsMore: true, isDouble: false });
for (const base of doubleVerbs) learn({ base, needsMore: false, isDouble: true });
for (const base of leaningDoubleVerbs) learn({ base, needsMore: true, isDouble: true });
for (const [word, form] of Object.entries({
  am: 'base',
  are: 'base',
  is: 'third',
  was: 'past',
  were: 'past',
} as const)) {
  known.set(word, { base: 'be', form, needsMore: true, isDouble: false });
}

/** The verb a lower-case word is a form of, or null when no list knows it. */
export function readVerb(word: string): KnownVerb | null {
  return known.get(word) ?? null;
}

/** A verb in the present: "am", "raises", "go". */
export function inflect(base: string, agreement: Agreement): string {
  if (base === 'be') return agreement;
  return agreement === 'is' ? thirdOf(base) : base;
}

/** Raise: raises. Go: goes. Cry: cries. Be: is. */
function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Raise: raising. Shut: shutting. Lie: lying. Be: being. */
export function gerundOf(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ic')) return `${base}king`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** A form that is a verb of its own stays that: "found", "felt". */
function learn(verb: Omit<KnownVerb, 'form'>): void {
  const { base } = verb;
  const isTravel = /[^aeiou][aeiou]l$/.test(base);
  const forms: readonly (readonly [VerbForm, string | null])[] = [
    ['past', pastOf(base)],
    ['past', isTravel ? `${base}led` : null],
    ['gerund', gerundOf(base)],
    ['gerund', isTravel ? `${base}ling` : null],
    ['third', thirdOf(base)],
  ];
  for (const [form, word] of forms) if (word !== null && !known.has(word)) known.set(word, { ...verb, form });
  known.set(base, { ...verb, form: 'base' });
}

function pastOf(base: string): string | null {
  if (base === 'be' || sameInThePast.has(base)) return null;
  const irregular = irregularPasts.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('ic')) return `${base}ked`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

/** Short verbs with one vowel and one consonant behind it write that consonant twice. */
function doubled(base: string): string {
  const isShort = /(?:^|-)(?:[^aeiou]+|[^aeiou]*qu)?[aeiou][^aeiouwxy]$/.test(base);
  return isShort || doubling.has(base) ? `${base}${base.slice(-1)}` : base;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );
}
