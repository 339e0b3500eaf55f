import type { Actor, CycleMap } from '@undercurrent/cycle';
import type { CardOffer } from '../../connection/card-offer.ts';
import type { MapConnection } from '../../connection/map-connection.ts';
import type { WordKey, WordValues } from '../../words/t.ts';

export const commandGroups = ['adding', 'cards', 'order', 'together', 'map', 'tools', 'page'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What a menu beside a selection is about. */
export type MenuPlace = 'card' | 'mark' | 'several' | 'paper';

/** What decides whether a command makes sense just now. */
export interface Moment {
  readonly map: CycleMap;
  readonly actor: Actor;
  readonly ids: readonly string[];
  /** What can be done with what is selected; null for nothing. */
  readonly offer: CardOffer | null;
}

/** One thing that can be done, for the keys, the palette, the menu of a selection and the page of keys alike. */
export interface Command {
  readonly id: string;
  readonly words: WordKey;
  readonly values?: (map: CycleMap) => WordValues;
  readonly group: CommandGroup;
  /** The first is the one that is shown: `mod+shift+z`, `n`. */
  readonly keys?: readonly string[];
  /** The canvas reads these keys itself, while it has the focus. */
  readonly isCanvasKey?: true;
  readonly isDanger?: true;
  /** Menus that offer it. */
  readonly menus?: readonly MenuPlace[];
  /** Left out: always. */
  readonly isOffered?: (moment: Moment) => boolean;
  readonly run: (connection: MapConnection) => void;
}
