import type { CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { SeenPresence } from '@undercurrent/scene';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { isAnnotationId, isCardId } from '../../tools/tool.ts';
import { t } from '../../words/t.ts';

/** What another seat shows of itself, with a name and words for it. */
export function seenPresence(map: CycleMap, other: OtherPresence, cursor: Point | null): SeenPresence {
  const { seat, presence } = other;
  const person = map.people.find(({ id }) => id === seat.person);
  const name = person?.name ?? t(`role.${seat.role}`);
  const { writing } = presence;
  return {
    name,
    color: person?.color ?? (seat.role === 'therapist' ? 'therapist' : 'slate'),
    cursor,
    selection: presence.selection ?? [],
    writing: writing
      ? {
          words: t('canvas.writing', { name }),
          at: isCardId(writing) || isAnnotationId(writing) ? writing : null,
        }
      : null,
  };
}
