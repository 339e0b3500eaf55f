import { isRingComplete, nextOnRing } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap, Language, Person } from '@undercurrent/cycle';
import { grammars } from '@undercurrent/cycle/narrative';
import '../words/learn-telling.ts';
import { t } from '../words/t.ts';

/** What of a map the telling depends on, and the language spoken here. */
export type TellingOf = Pick<CycleMap, 'people' | 'cycleWord' | 'language'> & { readonly spoken: Language };

/** A step of the ring as it is heard. */
export interface ToldStep {
  /** "Malaki feels: pressured" */
  readonly said: string;
  /** "leads to Malaki feels: pressured"; null where the way ends. */
  readonly leads: string | null;
  /** Both: "Lanie does: raises her voice, leads to Malaki feels: pressured". */
  readonly whole: string;
}

/** The cards of a ring as they are heard one after the other; the last leads to the first once the ring is closed. */
export function tellSteps(map: TellingOf, ring: readonly Card[]): ReadonlyMap<CardId, ToldStep> {
  const isClosed = isRingComplete(ring, map.people);
  return new Map(
    ring.map((card, index) => {
      const isLast = index === ring.length - 1;
      const next = isLast && !isClosed ? null : nextOnRing(ring, card.id);
      const said = tellStep(map, card);
      const leads = next ? tellWay(map, card, next) : null;
      return [card.id, { said, leads, whole: leads ? t('tell.joined', { step: said, leads }) : said }];
    }),
  );
}

function tellWay(map: TellingOf, card: Card, next: Card): string {
  const { amplifies, words } = card.edge ?? { amplifies: false, words: '' };
  const key = `tell.leads${amplifies ? 'More' : ''}${words === '' ? '' : 'Saying'}` as const;
  return t(key, { words, next: tellStep(map, next) });
}

interface Told extends TellingOf {
  readonly words: string;
}

/** A card is told twice, as a step and as what a step leads to, and stays the same card as long as nothing in it changed. */
const toldCards = new WeakMap<Card, Told>();

function tellStep(map: TellingOf, card: Card): string {
  const known = toldCards.get(card);
  const { people, cycleWord, language, spoken } = map;
  const isSame =
    known?.people === people &&
    known.cycleWord === cycleWord &&
    known.language === language &&
    known.spoken === spoken;
  if (isSame) return known.words;
  const words = tellAnew(map, card);
  toldCards.set(card, { people, cycleWord, language, spoken, words });
  return words;
}

/** One ring card by name: whose it is, what it is, and its words; a move as others would tell it. */
function tellAnew(map: TellingOf, card: Card): string {
  const person = map.people.find(({ id }) => id === card.owner);
  const words = card.phrase.text;
  if (!person) return words;
  const values = { name: person.name, words };
  switch (card.kind) {
    case 'cue':
    case 'feeling':
    case 'body':
      return t(`tell.${card.kind}`, values);
    case 'meaning':
      return t(`tell.meaning.${person.pronouns}`, values);
    case 'move':
      return t('tell.move', { ...values, words: moveByName(map, card, person) });
    default:
      return words;
  }
}

/** "Raise my voice" becomes "raises her voice"; what no rule can tell stays as it was said. */
function moveByName(map: TellingOf, card: Card, owner: Person): string {
  if (map.language !== map.spoken) return card.phrase.text;
  const others = map.people.filter(({ id }) => id !== owner.id);
  const [other] = others;
  const addressee = other && others.length === 1 ? other.id : 'rest';
  const { text, isQuoted } = grammars[map.language].tellBefore(
    { owner, addressee, cards: [card], isAnswer: false },
    { people: map.people, voice: { kind: 'third' }, cycleWord: map.cycleWord },
  );
  const opening = `${owner.name} `;
  return isQuoted || !text.startsWith(opening) ? card.phrase.text : text.slice(opening.length);
}
