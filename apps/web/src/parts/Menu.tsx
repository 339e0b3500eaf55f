import { Suspense, lazy, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ButtonContext } from 'react-aria-components';

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

export type MenuPlacement = 'bottom start' | 'bottom end' | 'top start' | 'top end';

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
  const button = useMemo(
    () => ({
      ref: anchor,
      'aria-haspopup': 'menu' as const,
      'aria-expanded': isOpen,
      onPress: () => setOpen(true),
      onHoverStart: () => void loadList(),
      onKeyDown: (event: Pick<KeyboardEvent, 'key'>) => {
        if (event.key === 'ArrowDown') setOpen(true);
      },
    }),
    [isOpen],
  );
  return (
    <>
      <ButtonContext value={button}>{children}</ButtonContext>
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
