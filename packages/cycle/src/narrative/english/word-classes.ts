const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that stand before a verb and say how or how often. Those in -ly are known by their end. */
const leadAdverbs = set(`
  again almost also always both either even ever first forever instead just later maybe mostly never not now often once only
  perhaps quite rather really soon sometimes somehow still then there though today tonight too usually very yet
`);
/** Words that follow a verb and do not stand before it. */
const followers = set(`
  ago ahead alike alone altogether anyway anywhere apart away back badly better early elsewhere else everywhere far
  fast hard harder here home indoors indoors late less long longer loud louder low lower more most much nowhere off
  offline online outdoors overtime quick right sideways so somewhere straight together tomorrow twice upstairs
  downstairs well wrong
`);
const prepositions = set(`
  about above across after against along alongside among around as at before behind below beneath beside between
  beyond by despite down during for from in inside into like near off on onto out outside over past round since
  through throughout till to toward towards under underneath until unless up upon with within without
`);
const determiners = set(`
  a an the this that these those some any no every each all both another enough such many few several less more
  most two three four five six seven eight nine ten twenty half plenty own
  my your his her their our its
`);
const objectPronouns = set(`
  me you him her them it us myself yourself himself herself themself themselves ourselves itself one
  everyone everybody everything someone somebody something anyone anybody anything nobody nothing others none
  mine yours hers theirs ours
`);
const connectives = set(`
  and or but then than because so if when whenever where wherever what whatever whether which who whoever why how
  while until till that unless although though once since nor plus
`);
/** What opens a clause of its own, with a subject and a verb behind it. */
export const subordinators = set(`
  because so if when whenever where wherever what whatever whether which who whoever why how while until till that
  unless although though once since before after as than everything anything all like way
`);
/** Verbs behind which a bare "you leave" is a clause: "know you leave". */
export const thinkingVerbs = set(`
  know think believe say hope wish feel mean pretend guess swear worry assume imagine doubt insist tell fear
  knows thinks believes says hopes wishes feels means pretends guesses swears worries assumes imagines doubts
`);
/** Verbs behind which somebody does something in the bare form: "see you leave", "let you finish". */
export const lettingVerbs = set(
  'let lets letting make makes making help helps see sees seeing watch watches hear hears have',
);
/** Helpers that never change: "she can", "they can". */
export const modals = set(`
  can can’t cannot could couldn’t may might must mustn’t shall should shouldn’t will won’t would wouldn’t ’d ’ll
`);
/** Words that say that something is always or never so. */
export const absolutes = set(
  'always never ever nothing everything everyone nobody constantly forever all every whatever nowhere',
);
/** What people have one of, or a pair: the owner’s own, whoever else is spoken of. */
export const ownThings = set(`
  voice eyes head arms arm back breath body face feelings feeling feet fist fists foot guard hand hands hair
  heart jaw lip lips mind mouth own part pain pillow point self shell shoulders shoulder teeth temper tears thoughts
  throat tone tongue walls wall way words work worries
`);
/** Verbs that are things just as often: behind "and", alone, nobody can tell which. */
export const thingsToo = set(
  'work party text travel study play sleep drink smoke exercise journal gossip shop game stress rest protest advice',
);
/** As they are said without their owner: "raise voice", "roll eyes". */
export const bareOwnThings = set('voice eyes temper tongue fists teeth arms shoulders');
/** Short words of looks and moods behind "go": "go quiet" is no two verbs. */
export const moodsAfterGo = set('quiet blank slow cool calm numb tense mad cold still silent flat dark');

/** True for a word that can stand before a verb and says how or how often. */
export function isAdverb(word: string): boolean {
  if (word.includes(' and ')) return true;
  return (
    leadAdverbs.has(word) ||
    (/..ly$/.test(word) && !set('reply rely apply ally family belly bully fly').has(word))
  );
}

/** True for a word that stands behind a verb: "away", "late". */
export function isFollower(word: string): boolean {
  return followers.has(word);
}

/** True for "in", "to", "without". */
export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

/** True for "the", "my", "some", "two", and for figures. */
export function isDeterminer(word: string): boolean {
  return determiners.has(word) || /^\d/.test(word);
}

const subjects = set('i he she they we it');

/** True for words that can follow a verb and hardly ever follow a noun. */
export function canFollowVerb(word: string): boolean {
  return (
    isAdverb(word) ||
    isFollower(word) ||
    isPreposition(word) ||
    isDeterminer(word) ||
    objectPronouns.has(word) ||
    connectives.has(word) ||
    subjects.has(word)
  );
}
