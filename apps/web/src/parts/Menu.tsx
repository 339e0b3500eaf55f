import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { OpenerContext } from './Press.tsx';
import type { Opener } from './Press.tsx';

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
const MenuList = lazy(async () => ({ default: (await loadList()).MenuList }));

/** A menu that opens from the button inside. */
export function Menu({ label, groups, children, placement = 'bottom end' }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const opener = useMemo(
    (): Opener => ({
      ref: anchor,
      isOpen,
      onPress: () => setOpen(true),
      onPointerEnter: () => void loadList(),
      onKeyDown: ({ key }) => {
        if (key === 'ArrowDown') setOpen(true);
      },
    }),
    [isOpen],
  );
  return (
    <>
      <OpenerContext value={opener}>{children}</OpenerContext>
      {isOpen ? (
        <Suspense>
          <MenuList
            label={label}
            groups={groups}
            anchor={anchor}
            placement={placement}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
