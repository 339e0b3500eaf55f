import { cardSubject, may, remarkSubject, remarksOn } from '@undercurrent/cycle';
import type {
  Actor,
  Card,
  CycleMap,
  PersonId,
  Remark,
  RemarkId,
  RemarkKind,
  Scribe,
} from '@undercurrent/cycle';
import { leaveRemark, takeRemarkAway, takeSuggestion } from '@undercurrent/document';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { newRemarkId } from '../platform/new-ids.ts';
import '../words/learn-outline.ts';
import { t } from '../words/t.ts';
import { useAct } from './use-act.ts';
import { useActor, useConnection } from './use-connection.tsx';

/** A remark as one seat sees it. */
export interface SeenRemark {
  readonly id: RemarkId;
  readonly kind: RemarkKind;
  readonly words: string;
  readonly who: string;
  readonly mayPutAway: boolean;
  readonly mayTake: boolean;
}

/** What others left on a card, and what may be done about it from this seat. */
export interface CardRemarks {
  readonly remarks: readonly SeenRemark[];
  /** The sorts that may be left; empty on a card of one's own. */
  readonly kinds: readonly RemarkKind[];
  /** Whose words are being written, and on what card, for a hint to their author. */
  readonly author: PersonId | null;
  readonly card: Card;
  readonly people: CycleMap['people'];
  readonly leave: (kind: RemarkKind, words: string) => boolean;
  readonly putAway: (id: RemarkId) => boolean;
  readonly take: (id: RemarkId) => boolean;
}

export function useRemarks(card: Card): CardRemarks {
  const { map } = useConnection();
  const actor = useActor();
  const act = useAct();
  const people = useStore(map, (now) => now?.people);
  const left = useStore(map, (now) => now && remarksOn(now.remarks, card.id));
  return useMemo(
    () => ({
      remarks: (left ?? []).map((remark) => seenRemark(remark, { actor, card, people: people ?? [] })),
      kinds: kindsFor(actor, card),
      author: actor.person,
      card,
      people: people ?? [],
      leave: (kind, words) =>
        act(
          'leave remark',
          (now, by) => leaveRemark(now, by, { id: newRemarkId(), card: card.id, kind, words }),
          { words },
        ),
      putAway: (id) => act('take remark away', (now, by) => takeRemarkAway(now, by, { id })),
      take: (id) => act('take suggestion', (now, by) => takeSuggestion(now, by, { id })),
    }),
    [left, actor, card, people, act],
  );
}

/** The sorts that this actor may leave on a card. */
export function kindsFor(actor: Actor, card: Card): readonly RemarkKind[] {
  const subject = cardSubject(card);
  return [
    ...(may(actor, 'remark', subject) ? (['question', 'thanks'] as const) : []),
    ...(may(actor, 'suggest', subject) ? (['suggestion'] as const) : []),
  ];
}

interface Seen {
  readonly actor: Actor;
  readonly card: Card;
  readonly people: CycleMap['people'];
}

function seenRemark(remark: Remark, { actor, card, people }: Seen): SeenRemark {
  const { id, kind, words, author } = remark;
  return {
    id,
    kind,
    words,
    who: nameOf(people, author),
    mayPutAway: may(actor, 'take-remark-away', remarkSubject(remark)),
    mayTake: kind === 'suggestion' && may(actor, 'confirm', cardSubject(card)),
  };
}

function nameOf(people: CycleMap['people'], author: Scribe): string {
  return people.find(({ id }) => id === author)?.name ?? t('outline.therapist');
}
