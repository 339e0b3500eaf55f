import { ownerSubject, whyNot } from '@undercurrent/cycle';
import type { Owner } from '@undercurrent/cycle';
import { useActor, useBoard, usePeople } from '../../connection/use-connection.tsx';

/** The name of whoever has the floor, while a card of this owner has to wait for it; null when nothing waits. */
export function useWhoHasFloor(owner: Owner): string | null {
  const actor = useActor();
  const people = usePeople();
  const board = useBoard();
  if (whyNot(actor, 'add-card', ownerSubject(owner, board)) !== 'not-your-turn') return null;
  return people.find(({ id }) => id === board.floor)?.name ?? '';
}
