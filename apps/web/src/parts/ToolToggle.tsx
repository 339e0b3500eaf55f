import type { ReactNode } from 'react';
import styles from './IconButton.module.css';
import { Press } from './Press.tsx';
import { useTooltip } from './use-tooltip.tsx';
import type { TooltipPlacement } from './use-tooltip.tsx';

interface ToolToggleProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly tooltipAt?: TooltipPlacement;
  readonly isSelected: boolean;
  /** Does nothing just now, and keeps the focus of the hand that is on it; a press is told why. */
  readonly isIdle?: boolean;
  readonly onToggle: (isSelected: boolean) => void;
}

/** An icon that is on or off, named by a tooltip. */
export function ToolToggle(props: ToolToggleProps) {
  const { label, icon, keys, tooltipAt, isSelected, isIdle = false, onToggle } = props;
  const { triggers, tooltip } = useTooltip({ label, keys, at: tooltipAt });
  return (
    <>
      <Press
        {...triggers}
        {...(isIdle ? { 'aria-disabled': true } : {})}
        aria-label={label}
        aria-pressed={isSelected}
        onPress={() => onToggle(!isSelected)}
        className={styles['square'] ?? ''}
      >
        {icon}
      </Press>
      {tooltip}
    </>
  );
}
