import { Suspense } from 'react';
import type { ReactNode, RefObject } from 'react';
import { later } from './later.ts';

export interface PopoverProps {
  /** What it hangs on. */
  readonly anchor: RefObject<Element | null>;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly placement?: 'top' | 'bottom' | 'start' | 'end' | 'bottom start' | 'bottom end' | 'top start';
  /** Leaves the page behind it usable. */
  readonly isNonModal?: boolean;
}

const PopoverBody = later(async () => (await import('./PopoverBody.tsx')).PopoverBody);

/** A small panel beside the thing it belongs to. */
export function Popover(props: PopoverProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <PopoverBody {...props} />
    </Suspense>
  );
}
