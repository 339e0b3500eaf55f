import type { ReactNode } from 'react';
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly id: string;
  /** Shown above the entries. */
  readonly title?: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A menu that opens from the button inside. */
export function Menu({ label, groups, children, placement = 'bottom end' }: MenuProps) {
  const entries = groups.flatMap((group) => group.entries);
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement} offset={6} className={styles['popover'] ?? ''}>
        <AriaMenu
          aria-label={label}
          className={styles['menu'] ?? ''}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onChoose()}
        >
          {groups.map((group) => (
            <MenuSection key={group.id} aria-label={group.label} className={styles['group'] ?? ''}>
              {group.title ? <Header className={styles['header'] ?? ''}>{group.title}</Header> : null}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                  data-danger={entry.isDanger}
                  className={styles['item'] ?? ''}
                >
                  <span className={styles['icon']} aria-hidden>
                    {entry.icon}
                  </span>
                  <span className={styles['words']}>{entry.label}</span>
                  {entry.keys ? <Keyboard className={styles['keys'] ?? ''}>{entry.keys}</Keyboard> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
