import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

export type TooltipPlacement = 'top' | 'bottom' | 'start' | 'end';

interface WithTooltipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly at?: TooltipPlacement | undefined;
  readonly children: ReactNode;
}

/** Names the control inside after a moment of pointing, or at once on keyboard focus. */
export function WithTooltip({ label, keys, at = 'bottom', children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip placement={at} offset={8} className={styles['tooltip'] ?? ''}>
        {label}
        {keys ? <kbd className={styles['keys']}>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
