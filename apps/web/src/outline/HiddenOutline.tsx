import { isNote, remarksOn } from '@undercurrent/cycle';
import type { Card, CycleMap, Owner } from '@undercurrent/cycle';
import { memo, useMemo } from 'react';
import { useActor } from '../connection/use-connection.tsx';
import { useOutlinePanel } from '../stores/outline-panel.ts';
import { useRoots } from '../stores/roots.ts';
import { nameIn, readerOf } from '../words/ask.ts';
import { promptWords } from '../words/prompts.ts';
import { remarkSentence } from '../words/remarks.ts';
import '../words/learn-outline.ts';
import { cycleWordOf } from '../words/cycle-word.ts';
import { markSaying } from '../words/mark-name.ts';
import { useSpoken } from '../words/spoken.ts';
import { t } from '../words/t.ts';
import { belongingOf } from './belonging.ts';
import { cardFacts } from './card-facts.ts';
import { scribeName } from './scribe-name.ts';
import { rootOwners, withoutFolded } from './folded-roots.ts';
import styles from './Outline.module.css';
import { notesOf, outlineOf } from './outline-of.ts';
import { useSettled } from './use-settled.ts';
import { useToldSteps } from './use-told-steps.ts';
import { useWaiting } from './use-waiting.ts';

interface HiddenOutlineProps {
  readonly map: CycleMap;
  readonly canOpen: boolean;
}

/** While others move something, the list would be made anew sixty times a second for nobody. */
const settledMs = 250;

/** The list in words for screen readers, while the map has the whole screen. */
export function HiddenOutline({ map, canOpen }: HiddenOutlineProps) {
  return <SpokenOutline map={useSettled(map, settledMs)} canOpen={canOpen} />;
}

const SpokenOutline = memo(({ map, canOpen }: HiddenOutlineProps) => {
  // Another map draws it anew, and another language.
  useSpoken((spoken) => spoken.locale);
  const cycles = useMemo(() => outlineOf(map), [map]);
  const notes = useMemo(() => notesOf(map), [map]);
  const openRoots = useRoots((store) => store.open);
  const open = useOutlinePanel((store) => store.toggle);
  return (
    <section aria-label={t('outline.title')} data-look="hidden">
      {canOpen ? (
        <button type="button" className={styles['skip']} onClick={open}>
          {t('outline.open')}
        </button>
      ) : null}
      <div className="visually-hidden">
        <h2>{t('outline.title')}</h2>
        {cycles.map(({ cycle, ring, isClosed, beneath, newSteps, strengths }) => (
          <div key={cycle.id}>
            <h3 dir="auto">{cycle.name || t('outline.cycle', { word: cycleWordOf(map) })}</h3>
            {ring.length === 0 ? <p>{t('outline.empty')}</p> : null}
            <SpokenRing cards={ring} map={map} />
            {isClosed ? <p>{t('outline.roundAgain')}</p> : null}
            {beneath.length > 0 && !map.isBeneathRaised ? (
              <p>
                {t('outline.beneath')}: {t('outline.beneathFolded', { count: beneath.length })}
              </p>
            ) : (
              <>
                <SpokenList
                  label={t('outline.beneath')}
                  cards={withoutFolded(beneath, openRoots)}
                  map={map}
                />
                {rootOwners(beneath)
                  .filter(({ owner }) => !openRoots.has(owner))
                  .map(({ owner, count }) => (
                    <p key={owner}>{t('outline.rootsFolded', { name: nameOf(map, owner), count })}</p>
                  ))}
              </>
            )}
            <SpokenList label={t('outline.newSteps')} cards={newSteps} map={map} />
            <SpokenList label={t('outline.strengths')} cards={strengths} map={map} />
          </div>
        ))}
        <SpokenPlaces map={map} />
        {notes.length > 0 ? (
          <ul aria-label={t('outline.notes')}>
            {notes.map((note) => (
              <li key={note.id} dir="auto">
                {isNote(note) ? note.words : markSaying(map, note)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
});
SpokenOutline.displayName = 'SpokenOutline';

function nameOf(map: CycleMap, owner: Owner): string {
  return map.people.find((person) => person.id === owner)?.name ?? t('owner.together');
}

/** What the template still asks for. */
function SpokenPlaces({ map }: { readonly map: CycleMap }) {
  const waiting = useWaiting(map);
  const asking = { nameOf: nameIn(map.people), reader: readerOf(useActor()) };
  if (waiting.length === 0) return null;
  return (
    <ul aria-label={t('outline.waiting')}>
      {waiting.map((slot) => (
        <li key={slot.place}>
          {nameOf(map, slot.owner)}: {promptWords(slot, asking)}
        </li>
      ))}
    </ul>
  );
}

interface SpokenListProps {
  readonly label: string;
  readonly cards: readonly Card[];
  readonly map: CycleMap;
  /** The cards as a sequence tells them, by id. */
  readonly told?: ReturnType<typeof useToldSteps>;
}

/** The steps in cycle order, each with what it leads to. */
function SpokenRing({ cards, map }: Omit<SpokenListProps, 'label' | 'told'>) {
  const told = useToldSteps(map, cards);
  return <SpokenList label={t('outline.title')} cards={cards} map={map} told={told} />;
}

function SpokenList({ label, cards, map, told = null }: SpokenListProps) {
  const actor = useActor();
  if (cards.length === 0) return null;
  return (
    <ol aria-label={label}>
      {cards.map((card) => {
        const { label: whose, standing } = cardFacts(map, card, actor);
        const belonging = belongingOf(map, card);
        return (
          <li key={card.id} dir="auto" data-said={`${whose}: ${card.phrase.text}`}>
            {told?.get(card.id)?.whole ?? `${whose}: ${card.phrase.text}`}
            {belonging === null ? null : <small>, {belonging}</small>}
            {standing.name === 'waiting' ? ` (${t('outline.unconfirmed', { name: standing.owners })})` : ''}
            {standing.name === 'asked' ? ` (${t('outline.unconfirmedOwn')})` : ''}
            {remarksOn(map.remarks, card.id).map(({ id, author, kind, words }) => (
              <small key={id}> {remarkSentence(scribeName(map, author), kind, words)}</small>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
