import type { ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, Popover as AriaPopover } from 'react-aria-components';
import styles from './Popover.module.css';

interface PopoverProps {
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

/** A small panel beside the thing it belongs to. */
export function Popover(props: PopoverProps) {
  const { anchor, label, isOpen, onClose, children, placement = 'bottom', isNonModal = false } = props;
  return (
    <AriaPopover
      triggerRef={anchor}
      isOpen={isOpen}
      isNonModal={isNonModal}
      placement={placement}
      offset={8}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles['popover'] ?? ''}
    >
      <AriaDialog aria-label={label} className={styles['content'] ?? ''}>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
