import { Header, Keyboard, Menu as AriaMenu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useClosedByBack } from './use-closed-by-back.ts';
import type { MenuEntry, MenuGroup, OpenedMenu } from './Menu.tsx';
import styles from './Menu.module.css';
import row from './MenuRow.module.css';
import { useEntryFocus } from './use-entry-focus.ts';
import { useMenuOffset } from './use-menu-offset.ts';
import { useOwnPresses } from './use-own-presses.ts';

interface MenuListProps extends OpenedMenu {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

/** The open menu itself; loaded with the first one that is opened. */
export function MenuList({ label, groups, anchor, placement, onClose }: MenuListProps) {
  const entries = groups.flatMap((group) => group.entries);
  const { list, offset } = useMenuOffset(anchor, placement.startsWith('top'));
  useOwnPresses(list);
  useEntryFocus(list);
  useClosedByBack(onClose);
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={anchor}
      placement={placement}
      offset={placement === 'end top' ? 6 : offset}
      className={styles['popover'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <AriaMenu
        ref={list}
        aria-label={label}
        autoFocus="first"
        className={styles['menu'] ?? ''}
        onClose={onClose}
        onAction={(id) => entries.find((entry) => entry.id === id)?.onChoose()}
      >
        {groups.map((group) => (
          <MenuSection key={group.id} aria-label={group.label} className={styles['group'] ?? ''}>
            {group.title ? <Header className={styles['header'] ?? ''}>{group.title}</Header> : null}
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      data-danger={entry.isDanger}
      className={`${row['item']} ${styles['item']}`}
    >
      <span className={styles['icon']} aria-hidden>
        {entry.icon}
      </span>
      <span className={row['words']}>{entry.label}</span>
      {entry.keys ? <Keyboard className={row['keys'] ?? ''}>{entry.keys}</Keyboard> : null}
    </MenuItem>
  );
}
