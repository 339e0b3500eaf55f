import { offerFor } from '../../connection/card-offer.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useSelection } from '../../stores/selection.ts';
import { t } from '../../words/t.ts';
import type { Command, MenuPlace, Moment } from './command.ts';
import { furtherCommands } from './further-commands.ts';
import { pageCommands } from './page-commands.ts';

/** Everything that can be done, with and without a key. */
export const allCommands: readonly Command[] = [...pageCommands, ...furtherCommands];

/** What decides just now; null before there is a map. */
export function momentOf(connection: MapConnection): Moment | null {
  const map = connection.map.getState();
  if (!map) return null;
  const { ids } = useSelection.getState();
  const actor = connection.actor();
  return { map, actor, ids, offer: offerFor(map, actor, ids) };
}

/** The commands that make sense just now. */
export function offeredCommands(moment: Moment): readonly Command[] {
  return allCommands.filter(({ isOffered }) => isOffered?.(moment) ?? true);
}

/** What the menu of a selection is about. */
export function menuPlaceOf({ ids, offer }: Moment): MenuPlace {
  if (ids.length === 0 || !offer) return 'paper';
  if (ids.length > 1) return 'several';
  return offer.card ? 'card' : 'mark';
}

/** What a command is called on this map. */
export function commandName({ words, values }: Command, { map }: Moment): string {
  return t(words, values?.(map)).replace(/ …$/, '');
}
