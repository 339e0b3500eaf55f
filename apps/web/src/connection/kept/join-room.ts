import { LoadEdit } from '@undercurrent/document';
import * as Y from 'yjs';
import type { KeptHere, KeptLife, KeptRoom, RoomCopy, WholeRoom } from '../keeping.ts';
import type { Act, KeptAct } from '../pending-acts.ts';

/**
 * Shows a room as it was kept, and from then on writes what comes to it. `kept` null: nothing was, and what the
 * document holds already is written first.
 */
export function joinRoom(
  kept: KeptRoom | null,
  current: () => KeptLife,
  open: (whole: () => WholeRoom) => RoomCopy,
): KeptHere {
  const copy = open(() => {
    const { doc, link } = current();
    return { state: Y.encodeStateAsUpdate(doc), acts: link.acts.counted() };
  });
  const follow = () => current().link.acts.keepIn(copy);
  let leftOver: readonly Act[] = [];
  if (kept?.state === null) leftOver = kept.acts.map(({ act }) => act);
  const isWhole = kept?.state ? restore(current(), kept) : kept !== null;
  follow();
  if (!isWhole) copy.renew();
  return {
    renew: () => {
      follow();
      copy.renew();
    },
    takeLeftOver: () => {
      const acts = leftOver;
      leftOver = [];
      if (acts.length > 0) copy.renew();
      return acts;
    },
    adopt: (left) => {
      restore(current(), left);
      copy.renew();
    },
    dispose: () => {
      current().link.acts.keepIn(null);
      copy.dispose();
    },
  };
}

/**
 * False where acts are missing in the state, since another page of this device, which had not seen them, has written
 * all of the room meanwhile: they are done again.
 */
function restore({ doc, link, again }: KeptLife, { state, acts, hasOthers }: KeptRoom): boolean {
  if (state) Y.applyUpdate(doc, state, new LoadEdit());
  const isThere = ({ until }: KeptAct) =>
    until === null || Y.getState(doc.store, until.client) >= until.clock;
  link.restore({ acts: acts.filter(isThere), hasOthers });
  const missing = acts.filter((own) => !isThere(own));
  again(missing.map(({ act }) => act));
  return missing.length === 0;
}
