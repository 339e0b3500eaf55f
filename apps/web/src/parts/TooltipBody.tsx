import { useMemo } from 'react';
import type { RefObject } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';
import styles from './Tooltip.module.css';
import type { TooltipWords } from './use-tooltip.tsx';

interface TooltipBodyProps extends TooltipWords {
  readonly id: string;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
}

/** The tooltip itself; loaded with the first one that is shown. */
export function TooltipBody({ id, anchor, label, keys, at = 'bottom', onClose }: TooltipBodyProps) {
  const state = useMemo(
    () => ({ isOpen: true, shouldSkipAnimation: true, open: () => {}, close: onClose }),
    [onClose],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip triggerRef={anchor} placement={at} offset={8} className={styles['tooltip'] ?? ''}>
        <span id={id}>{label}</span>
        {keys ? <kbd className={styles['keys']}>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
