import type { ListId } from '@undercurrent/cycle';
import { isAdded } from '@undercurrent/cycle/vocabularies';
import { useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useArrowKeys } from '../../parts/use-arrow-keys.ts';
import styles from './Lists.module.css';
import { withWords } from './said-term.ts';
import { TermRow } from './TermRow.tsx';
import type { TermAct } from './TermRow.tsx';

type Place = 'first' | 'rest' | 'hidden';

interface TermListProps {
  readonly id: ListId;
  readonly title: string;
  readonly lead?: string;
  /** What stands here while no term does. */
  readonly none: string;
  readonly terms: readonly string[];
  readonly place: Place;
  /** There is room among those offered first. */
  readonly canPin?: boolean;
  /** Only terms with this in them are shown. */
  readonly search: string;
  readonly onAct: (act: TermAct, term: string) => void;
}

const actsAt: Readonly<Record<Place, readonly TermAct[]>> = {
  first: ['up', 'down', 'unpin', 'hide'],
  rest: ['up', 'down', 'pin', 'hide'],
  hidden: ['show'],
};

/** One part of a list: one stop for Tab, arrow keys from button to button and from row to row. */
export function TermList(props: TermListProps) {
  const { id, title, lead, none, terms, place, canPin = false, search, onAct } = props;
  const heading = useId();
  const keys = useArrowKeys('horizontal');
  const list = useRef<HTMLUListElement>(null);
  const keepHand = useKeptHand(list, terms);
  const isSearched = search.trim() !== '';
  const found = withWords(id, terms, search);
  // Up and down are places in the whole list, which is not in sight while only some of it is.
  const can = actsAt[place].filter((act) => !isSearched || (act !== 'up' && act !== 'down'));
  const idleFor = (term: string): readonly TermAct[] => [
    ...(place === 'rest' && !canPin ? (['pin'] as const) : []),
    ...(isFixed(terms, term, { place, canPin, by: -1 }) ? (['up'] as const) : []),
    ...(isFixed(terms, term, { place, canPin, by: 1 }) ? (['down'] as const) : []),
  ];
  if (isSearched && found.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {title}
      </h3>
      {lead === undefined ? null : <p className={styles['partLead']}>{lead}</p>}
      {found.length > 0 ? (
        <ul
          ref={list}
          aria-labelledby={heading}
          className={styles['list']}
          {...keys}
          onKeyDown={(event) => (stepRows(event) ? undefined : keys.onKeyDown(event))}
        >
          {found.map((term) => (
            <TermRow
              key={term}
              id={id}
              term={term}
              isOwn={isAdded(id, term)}
              can={can}
              idle={idleFor(term)}
              onAct={(act) => {
                keepHand(term, act);
                onAct(act, term);
              }}
            />
          ))}
        </ul>
      ) : (
        <p className={styles['none']}>{none}</p>
      )}
    </section>
  );
}

/** True for a term that has no place to go to that way. */
function isFixed(
  terms: readonly string[],
  term: string,
  { place, canPin, by }: { readonly place: Place; readonly canPin: boolean; readonly by: 1 | -1 },
): boolean {
  if (by === 1) return place === 'rest' && terms.at(-1) === term;
  return terms[0] === term && (place === 'first' || !canPin);
}

/** From the button in hand to the same one of the row above or below. */
function stepRows(event: KeyboardEvent<HTMLElement>): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = document.activeElement;
  if (by === 0 || !(here instanceof HTMLElement)) return false;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll('[data-term]')];
  const next = rows[rows.findIndex((row) => row.contains(here)) + by];
  next?.querySelector<HTMLElement>(`[data-act="${here.dataset['act']}"]`)?.focus();
  return true;
}

/** A row that moves keeps the hand on its button; when it goes elsewhere the hand stays at its place. */
function useKeptHand(
  list: RefObject<HTMLUListElement | null>,
  terms: readonly string[],
): (term: string, act: TermAct) => void {
  const held = useRef<{ readonly term: string; readonly act: TermAct; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    const { current: hand } = held;
    held.current = null;
    if (!hand) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-term]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['term'] === hand.term) ?? rows[hand.at] ?? rows.at(-1);
    const button =
      row?.querySelector<HTMLElement>(`[data-act="${hand.act}"]`) ?? row?.querySelector('button');
    button?.focus();
  }, [list, terms]);
  return (term, act) => {
    held.current = { term, act, at: terms.indexOf(term) };
  };
}
