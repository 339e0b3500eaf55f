import { Dialog as AriaDialog, Popover as AriaPopover } from 'react-aria-components';
import { useClosedByBack } from './use-closed-by-back.ts';
import type { PopoverProps } from './Popover.tsx';
import styles from './Popover.module.css';

/** The open panel itself; loaded with the first one that is opened. */
export function PopoverBody(props: PopoverProps) {
  const { anchor, label, isOpen, onClose, children, placement = 'bottom', isNonModal = false } = props;
  useClosedByBack(onClose);
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
