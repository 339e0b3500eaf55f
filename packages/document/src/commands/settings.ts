import {
  boardOf,
  isRefusal,
  limits,
  mainCycle,
  onePersonsTemplate,
  ownerSubject,
  refuse,
} from '@undercurrent/cycle';
import type {
  Actor,
  CycleId,
  CycleMap,
  Language,
  Layout,
  PersonId,
  Refusal,
  TemplateId,
} from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { mergeWords } from '../shared-words.ts';
import { refusedLength } from './words-written.ts';
import type { WordsWritten } from './words-written.ts';
import { refusedBy, refusedWords } from './card-rules.ts';

/** Writes on in the name of a cycle, character by character; nobody agrees to it yet. */
export function writeName(
  map: CycleMap,
  actor: Actor,
  { id, from, to }: WordsWritten & { readonly id: CycleId },
): readonly Edit[] | Refusal {
  if (!map.cycles.some((one) => one.id === id)) return refuse('gone');
  const refusal = refusedBy(actor, 'name', boardOf(map)) ?? refusedLength(from, to, limits.cycleName);
  if (refusal) return refusal;
  return from === to ? [] : [{ kind: 'write', record: 'cycles', id, field: 'name', from, to }];
}

/**
 * Gives a cycle its name; blank takes the name away. Whoever names the cycle they are about agrees to it. `from` says
 * what it was called when the writing began.
 */
export function nameCycle(
  map: CycleMap,
  actor: Actor,
  { id, name, from }: { readonly id: CycleId; readonly name: string; readonly from?: string },
): readonly Edit[] | Refusal {
  const cycle = map.cycles.find((one) => one.id === id);
  if (!cycle) return refuse('gone');
  const written = { from: from ?? cycle.name, to: name.trim() };
  const edits = writeName(map, actor, { id, ...written });
  const result = mergeWords(cycle.name, written);
  if (isRefusal(edits) || result === cycle.name) return isRefusal(edits) ? edits : [];
  return [...edits, ...(result === written.to ? agreedBy(map, actor, { id, name: result }) : [])];
}

/**
 * Ends the writing in a name, which was called `before` when it began: without blanks around it, and agreed to by
 * whoever wrote.
 */
export function settleName(
  map: CycleMap,
  actor: Actor,
  { id, before }: { readonly id: CycleId; readonly before: string },
): readonly Edit[] | Refusal {
  const cycle = map.cycles.find((one) => one.id === id);
  if (!cycle) return refuse('gone');
  const name = cycle.name.trim();
  const edits = writeName(map, actor, { id, from: cycle.name, to: name });
  if (isRefusal(edits) || name === before) return edits;
  return [...edits, ...agreedBy(map, actor, { id, name })];
}

function agreedBy(
  map: CycleMap,
  actor: Actor,
  { id, name }: { readonly id: CycleId; readonly name: string },
): readonly Edit[] {
  const isMain = mainCycle(map)?.id === id && map.people.some((person) => person.id === actor.person);
  return isMain && actor.person !== null && name !== '' ? [agreed(actor.person, name)] : [];
}

/** Agrees to the name of the cycle as it was seen, for oneself alone. It holds while the cycle is called so. */
export function agreeToName(
  map: CycleMap,
  actor: Actor,
  { seen }: { readonly seen: string },
): readonly Edit[] | Refusal {
  const name = mainCycle(map)?.name ?? '';
  if (name === '') return refuse('empty-words');
  return name.trim() === seen.trim() ? setAgreedName(map, actor, name) : refuse('changed');
}

/** Takes one’s own agreement to the name away again. */
export function disagreeWithName(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  return setAgreedName(map, actor, null);
}

function setAgreedName(map: CycleMap, actor: Actor, name: string | null): readonly Edit[] | Refusal {
  const person = map.people.find(({ id }) => id === actor.person);
  if (!person) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  return person.agreedName === name ? [] : [agreed(person.id, name)];
}

function agreed(id: PersonId, value: string | null): Edit {
  return { kind: 'set', record: 'people', id, field: 'agreedName', value };
}

/** Changes what this couple calls the cycle: dance, loop, pattern, storm. */
export function renameCycleWord(
  map: CycleMap,
  actor: Actor,
  { word }: { readonly word: string },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'name', boardOf(map)) ?? refusedWords(word, limits.name);
  if (refusal) return refusal;
  const value = word.trim();
  return value === map.cycleWord ? [] : [{ kind: 'set-map', field: 'cycleWord', value }];
}

/**
 * Tells the story and the pause agreement in another language, to everybody. Words that people wrote stay as they are;
 * what was signed told something else then.
 */
export function tellIn(
  map: CycleMap,
  actor: Actor,
  { language }: { readonly language: Language },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'facilitate', boardOf(map));
  if (refusal) return refusal;
  return language === map.language ? [] : [{ kind: 'set-map', field: 'language', value: language }];
}

/** Draws the map in another layout. Nothing is lost: each layout keeps its own hand moves. */
export function setLayout(
  map: CycleMap,
  actor: Actor,
  { layout }: { readonly layout: Layout },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  return layout === map.layout ? [] : [{ kind: 'set-map', field: 'layout', value: layout }];
}

/**
 * Begins with another template, in the layout that suits it as long as nothing is on the map; null lets go of the one
 * there is, and its open slots are offered no more. A map of one person stays one, and no other becomes one.
 */
export function chooseTemplate(
  map: CycleMap,
  actor: Actor,
  chosen: { readonly template: TemplateId; readonly layout: Layout } | null,
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'facilitate', boardOf(map));
  if (refusal) return refusal;
  const template = chosen?.template ?? null;
  const isAlone = map.template === onePersonsTemplate;
  if (isAlone !== (template === onePersonsTemplate)) return refuse('one-person-alone');
  const isBlank = map.cards.size === 0;
  return [
    ...(template === map.template ? [] : [{ kind: 'set-map', field: 'template', value: template } as const]),
    ...(chosen && isBlank && chosen.layout !== map.layout
      ? [{ kind: 'set-map', field: 'layout', value: chosen.layout } as const]
      : []),
  ];
}

/** Shows all cards beneath the waterline to everyone, or folds them away. */
export function raiseBeneath(
  map: CycleMap,
  actor: Actor,
  { raised }: { readonly raised: boolean },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  return raised === map.isBeneathRaised ? [] : [{ kind: 'set-map', field: 'isBeneathRaised', value: raised }];
}
