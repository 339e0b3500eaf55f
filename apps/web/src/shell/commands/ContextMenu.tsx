import { useRef, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { MenuList } from '../../parts/MenuList.tsx';
import type { MenuGroup } from '../../parts/Menu.tsx';
import type { RingArrow } from '../../stores/context-menu.ts';
import '../../words/learn-commands.ts';
import { t } from '../../words/t.ts';
import { commandName, menuPlaceOf, momentOf, offeredCommands } from './all-commands.ts';
import { arrowCommands } from './arrow-commands.ts';
import { commandGroups } from './command.ts';
import type { Command, Moment } from './command.ts';
import styles from './ContextMenu.module.css';
import { showKeys } from './show-keys.ts';

interface ContextMenuProps {
  /** Where on the page, in CSS px. */
  readonly at: { readonly x: number; readonly y: number };
  readonly arrow: RingArrow | null;
  readonly onClose: () => void;
}

/** What can be done with what is selected, with an arrow of the ring or with the paper, where a hand asked for it. */
export function ContextMenu({ at, arrow, onClose }: ContextMenuProps) {
  const connection = useConnection();
  const anchor = useRef<HTMLSpanElement>(null);
  const [moment] = useState(() => momentOf(connection));
  if (!moment) return null;
  const offered = arrow ? arrowCommands(moment, arrow) : placeCommands(moment);
  const groups = commandGroups.map((group): MenuGroup => ({
    id: group,
    label: t(`help.${group}`),
    entries: offered
      .filter((command) => command.group === group)
      .map((command) => ({
        id: command.id,
        label: commandName(command, moment),
        isDanger: command.isDanger ?? false,
        ...(command.keys?.[0] === undefined ? {} : { keys: showKeys(command.keys[0]) }),
        onChoose: () => requestAnimationFrame(() => command.run(connection)),
      })),
  }));
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className={styles['point']}
        style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
      />
      <MenuList
        anchor={anchor}
        placement="bottom start"
        label={t('commands.menu')}
        groups={groups.filter(({ entries }) => entries.length > 0)}
        onClose={onClose}
      />
    </>
  );
}

function placeCommands(moment: Moment): readonly Command[] {
  const place = menuPlaceOf(moment);
  return offeredCommands(moment).filter(({ menus }) => menus?.includes(place));
}
