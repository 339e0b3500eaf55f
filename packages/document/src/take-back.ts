import { Phrase, scribeOf } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import * as v from 'valibot';
import type * as Y from 'yjs';
import { isEqual } from './equal.ts';
import { rulesOf } from './field-rules.ts';
import type { FieldsAt, Writing } from './field-rules.ts';
import { boardIn } from './read-settings.ts';
import { fieldsAt } from './write.ts';
import type { Written } from './write.ts';

/** The value that takes a write back, or null where nothing may or need be written. */
export type TakeBack = (written: Written) => { readonly value: unknown } | null;

/** Whether this actor may take back what was written in words that several may write at once. */
export function mayTakeBackAs(doc: Y.Doc, actor: Actor): (written: Pick<Written, 'place'>) => boolean {
  return ({ place }) => {
    const now = fieldsAt(doc, place);
    const rule = rulesOf(place.record).get(place.field);
    return (
      now !== null && rule !== undefined && !rule.whyNot(writingOf(doc, actor, { place, now, after: now }))
    );
  };
}

/** Takes back as this actor: never more than the field rules allow now, and words only in their own hand. */
export function takeBackAs(doc: Y.Doc, actor: Actor): TakeBack {
  return ({ place, before }) => {
    const now = fieldsAt(doc, place);
    const rule = rulesOf(place.record).get(place.field);
    if (!now || !rule) return null;
    const value = place.field === 'phrase' ? inOwnHand(actor, now('phrase'), before.value) : before.value;
    if (isEqual(value, now(place.field)) || !v.is(rule.schema, value)) return null;
    const after: FieldsAt = (field) => (field === place.field ? value : now(field));
    return rule.whyNot(writingOf(doc, actor, { place, now, after })) ? null : { value };
  };
}

interface Step extends Pick<Written, 'place'> {
  readonly now: FieldsAt;
  readonly after: FieldsAt;
}

function writingOf(doc: Y.Doc, actor: Actor, { place, now, after }: Step): Writing {
  return {
    actor,
    board: boardIn(doc),
    id: place.record === 'settings' ? null : place.id,
    before: now,
    after,
    wasTyped: () => false,
    isWon: true,
  };
}

/**
 * Earlier words as this actor may put them back: they are typed by the actor now, and of the confirmations
 * only the actor's own comes back. Where the words stayed the same, only that confirmation comes or goes.
 */
function inOwnHand(actor: Actor, now: unknown, earlier: unknown): unknown {
  const current = v.safeParse(Phrase, now);
  const wanted = v.safeParse(Phrase, earlier);
  if (!current.success || !wanted.success) return earlier;
  const isOwn = (person: string) => person === actor.person;
  const own = wanted.output.confirmedBy.filter(isOwn);
  const isSame = current.output.text === wanted.output.text && current.output.scribe === wanted.output.scribe;
  if (isSame) {
    const others = current.output.confirmedBy.filter((person) => !isOwn(person));
    return { ...current.output, confirmedBy: [...others, ...own].sort() };
  }
  const scribe = scribeOf(actor) ?? wanted.output.scribe;
  return { text: wanted.output.text, scribe, confirmedBy: own };
}
