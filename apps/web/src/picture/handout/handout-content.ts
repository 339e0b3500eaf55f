import { isIdea, mainCycle, pauseCard, pauseEssence, pausePlanFields, surfaceOf } from '@undercurrent/cycle';
import type { BeneathKind, Card, CycleMap, Owner } from '@undercurrent/cycle';
import { grammars, sentenceText, tellStory } from '@undercurrent/cycle/narrative';
import type { Clause, Sentence } from '@undercurrent/cycle/narrative';
import { tellNames, withNames } from '@undercurrent/cycle/release';
import type { NameTelling, Release } from '@undercurrent/cycle/release';
import { pausePlanPrompts } from '@undercurrent/cycle/vocabularies';
import type { Measure } from '@undercurrent/scene';
import type { HandoutContent, HandoutSection, HandoutWords } from '@undercurrent/scene/handout';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { joinNames } from '../../words/names.ts';
import { cardLabel, cardLabels } from '../../words/card-label.ts';
import { useSpoken } from '../../words/spoken.ts';
import { sayPauseTerm } from '../../words/pause-terms.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { composeOnPaper } from '../picture-scene.ts';

/** In which order what lies beneath is read. */
const beneathOrder: readonly BeneathKind[] = ['need', 'fear', 'tender', 'root', 'once-helped'];

/** What a release says, in words: nothing that is not in its map, and names as they are proposed. */
export function handoutContent(release: Release, measure: Measure): HandoutContent {
  const { map, proposal } = release;
  const names = tellNames(map.people, proposal.names);
  const of: Told = { map, shown: withNames(map, names), names, has: (part) => proposal.parts.includes(part) };
  const isAlone = map.people.length < 2;
  const word = cycleWordOf(of.shown);
  const date = new Date(proposal.atMs).toLocaleDateString(useSpoken.getState().locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const name = mainCycle(of.shown)?.name.trim() ?? '';
  return {
    paper: proposal.paper,
    people: map.people,
    title: name || t(isAlone ? 'handout.ownAlone' : 'handout.own', { word }),
    subtitle: t(isAlone ? 'handout.subtitleAlone' : 'handout.subtitle', { word, date }),
    footer: isAlone ? '' : t('handout.footer', { word }),
    sections: [
      ...mapSection(of, measure),
      ...storySection(of),
      ...beneathSections(of),
      ...stepsSection(of),
      ...planSection(of),
      ...strengthsSection(of),
    ],
  };
}

interface Told {
  /** With full names, as the story is told by. */
  readonly map: CycleMap;
  /** With names as they leave. */
  readonly shown: CycleMap;
  readonly names: NameTelling;
  readonly has: (part: Release['proposal']['parts'][number]) => boolean;
}

function mapSection({ shown, has }: Told, measure: Measure): readonly HandoutSection[] {
  const isBlank = shown.cards.size + shown.annotations.size === 0;
  if (!has('map') || isBlank) return [];
  const cards = cardsOf(shown, 'ring').map((card) => `${cardLabel(shown, card)}: ${card.phrase.text}`);
  const description = t('handout.mapShows', { word: cycleWordOf(shown), cards: cards.join('; ') });
  return [{ kind: 'map', scene: composeOnPaper(shown, measure, 'old'), description }];
}

function storySection(of: Told): readonly HandoutSection[] {
  if (!of.has('story')) return [];
  const sentences = tell(of.map, of.has('beneath')).filter(({ kind }) => kind !== 'plan');
  if (sentences.length === 0) return [];
  return [
    {
      kind: 'story',
      heading: t(alone(of, 'handout.story', 'handout.storyAlone')),
      sentences: sentences.map((sentence) => named(of, sentenceText(sentence))),
      note: agreedBy(of, sentences),
    },
  ];
}

/** Who signed every clause just as it is told; null unless everybody did. */
function agreedBy({ map, names }: Told, sentences: readonly Sentence[]): string | null {
  const clauses = sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'clause' ? [piece.clause] : [])),
  );
  const isSigned = ({ signature }: CycleMap['people'][number]) =>
    clauses.every(({ names: keys, words }: Clause) =>
      signature?.clauses.some(({ key, text }) => keys.some((name) => name === key) && text === words),
    );
  if (map.people.length === 0 || !map.people.every(isSigned)) return null;
  return t('handout.agreedBy', { names: joinNames(map.people.map(names.nameOf)) });
}

/** A column for each person, whether or not anything of theirs is in it; what is everybody’s stands by itself. */
function beneathSections(of: Told): readonly HandoutSection[] {
  const cards = cardsOf(of.map, 'beneath');
  const people: readonly Owner[] = of.map.people.map(({ id }) => id);
  const word = cycleWordOf(of.shown);
  const isShared = ({ owner }: Card) => owner === 'together';
  const own = cards.filter((card) => !isShared(card));
  const shared = cards.filter(isShared);
  return [
    ...(own.length > 0
      ? [
          {
            kind: 'columns',
            heading: t('handout.beneath', { word }),
            owners: people,
            rows: [
              of.map.people.map((person) => [{ text: of.names.nameOf(person), owner: person.id }]),
              ...rowsOf(of, people, own),
            ],
          } as const,
        ]
      : []),
    ...(shared.length > 0
      ? [
          {
            kind: 'columns',
            heading: t('handout.beneathTogether', { word }),
            owners: ['together'],
            rows: rowsOf(of, ['together'], shared),
          } as const,
        ]
      : []),
  ];
}

/**
 * Side by side what each has said, in the order in which it is read; whoever said less has room below, and of whoever
 * said nothing here no gap tells.
 */
function rowsOf(
  of: Told,
  owners: readonly Owner[],
  cards: readonly Card[],
): readonly (readonly HandoutWords[])[] {
  const cells = owners.map((owner) =>
    beneathOrder.flatMap((kind) => cards.filter((card) => card.owner === owner && card.kind === kind)),
  );
  const count = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: count }, (_, index) =>
    cells.map((cell): HandoutWords => {
      const card = cell[index];
      if (card) return [strong(`${labelOf(card.kind)} `), ...plain(of, card.phrase.text)];
      return index === 0 ? [{ text: t('handout.roomLeft'), owner: null }] : [];
    }),
  );
}

/** As over the words on a card. */
function labelOf(kind: BeneathKind | Card['kind']): string {
  const label = cardLabels().kinds[kind];
  return typeof label === 'string' ? label : label.name;
}

function stepsSection(of: Told): readonly HandoutSection[] {
  if (!of.has('steps')) return [];
  // The agreement to pause has a part of its own.
  const cards = new Map([...of.map.cards].filter(([, { kind }]) => kind !== 'pause'));
  const steps = [...cards.values()].filter((card) => card.kind === 'new-step' && !isIdea(card));
  const signs = cardsOf(of.map, 'new-steps').filter(({ kind }) => kind === 'early-sign');
  const told =
    steps.length > 0 ? tell({ ...of.map, cards }, false).filter(({ kind }) => kind === 'plan') : [];
  const lines = [
    ...told.map((sentence) => named(of, sentenceText(sentence))),
    ...signs.map((card) => [
      ...ownerRuns(of, card),
      strong(`${t('handout.earlySign')} `),
      ...plain(of, card.phrase.text),
    ]),
  ];
  if (lines.length === 0) return [];
  const heading = t(alone(of, 'handout.steps', 'handout.stepsAlone'));
  return [{ kind: 'panel', heading, look: 'together', lines }];
}

function planSection(of: Told): readonly HandoutSection[] {
  const { words } = of.map.pausePlan;
  const answered = pausePlanFields.filter((field) => words[field].trim() !== '');
  const card = pauseCard(of.map);
  if (!of.has('plan') || (answered.length === 0 && !card)) return [];
  const essence = answered.length > 0 || !card ? pauseEssence(of.map) : card.phrase.text;
  const others = answered.filter((field) => field !== 'signal' && field !== 'return');
  return [
    {
      kind: 'panel',
      heading: t('handout.plan'),
      look: 'together',
      lines: [
        plain(of, essence),
        ...others.map((field) => [
          strong(`${sayPauseTerm(of.map)('plan-prompts', pausePlanPrompts[field])}: `),
          ...plain(of, words[field]),
        ]),
      ],
    },
  ];
}

function strengthsSection(of: Told): readonly HandoutSection[] {
  const cards = cardsOf(of.map, 'strengths');
  if (cards.length === 0) return [];
  const heading = t(alone(of, 'handout.strengths', 'handout.strengthsAlone'));
  const lines = cards.map((card) => [...ownerRuns(of, card), ...plain(of, card.phrase.text)]);
  return [{ kind: 'panel', heading, look: 'dawn', lines }];
}

function tell(map: CycleMap, isDeep: boolean): readonly Sentence[] {
  const cycle = mainCycle(map);
  if (!cycle) return [];
  const voice = { kind: 'third' } as const;
  return tellStory({
    map,
    cycle: cycle.id,
    grammar: grammars[map.language],
    voice,
    start: map.storyStart,
    isDeep,
  }).sentences;
}

function cardsOf(map: CycleMap, surface: ReturnType<typeof surfaceOf>): readonly Card[] {
  return [...map.cards.values()]
    .filter((card) => surfaceOf(card.kind) === surface)
    .sort((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1));
}

const strong = (text: string) => ({ text, owner: null, isStrong: true }) as const;

/** Whose a line is, in their colour; nothing where it is everybody’s. */
function ownerRuns({ map, names }: Told, { owner }: Card): HandoutWords {
  const person = map.people.find(({ id }) => id === owner);
  return person && map.people.length > 1
    ? [
        { text: names.nameOf(person), owner: person.id },
        { text: ' · ', owner: null },
      ]
    : [];
}

const plain = ({ names }: Told, text: string): HandoutWords => [{ text: names.words(text), owner: null }];

/** Words with every name picked out as somebody’s. */
const named = ({ names }: Told, text: string): HandoutWords =>
  names.pieces(text).map(({ text: part, person }) => ({ text: part, owner: person }));

const alone = <Key extends WordKey>({ map }: Told, together: Key, one: Key): Key =>
  map.people.length < 2 ? one : together;
