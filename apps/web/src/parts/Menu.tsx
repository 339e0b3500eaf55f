import { Suspense, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { OpenerContext } from './Press.tsx';
import type { Opener } from './Press.tsx';
import { later } from './later.ts';

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

export type MenuPlacement = 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'end top';

interface MenuProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly placement?: MenuPlacement;
}

const loadList = () => import('./MenuList.tsx');
const MenuList = later(async () => (await loadList()).MenuList);

/** A menu that opens from the button inside. */
export function Menu({ label, groups, children, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuOpener
      placement={placement}
      onIntent={() => void loadList()}
      list={(opened) => <MenuList {...opened} label={label} groups={groups} />}
    >
      {children}
    </MenuOpener>
  );
}

/** What an open menu needs to know of the button it opened from. */
export interface OpenedMenu {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly placement: MenuPlacement;
  readonly onClose: () => void;
}

interface MenuOpenerProps {
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly placement?: MenuPlacement;
  /** It will probably be opened soon: what it takes can be fetched. */
  readonly onIntent: () => void;
  readonly list: (opened: OpenedMenu) => ReactNode;
}

/** The button of a menu whose list is made only when it is open. */
export function MenuOpener({ children, placement = 'bottom end', onIntent, list }: MenuOpenerProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const intent = useRef(onIntent);
  const [isOpen, setOpen] = useState(false);
  const opener = useMemo(
    (): Opener => ({
      ref: anchor,
      isOpen,
      onPress: () => setOpen(true),
      onPointerEnter: () => intent.current(),
      onKeyDown: ({ key }) => {
        if (key === 'ArrowDown') setOpen(true);
      },
    }),
    [isOpen],
  );
  return (
    <>
      <OpenerContext value={opener}>{children}</OpenerContext>
      {isOpen ? <Suspense>{list({ anchor, placement, onClose: () => setOpen(false) })}</Suspense> : null}
    </>
  );
}
