import type { ReactNode } from 'react';
import styles from './IconButton.module.css';
import { Press } from './Press.tsx';
import type { PressProps } from './Press.tsx';
import { useTooltip } from './use-tooltip.tsx';
import type { TooltipPlacement } from './use-tooltip.tsx';

interface IconButtonProps extends Omit<PressProps, 'children' | 'aria-label'> {
  /** Its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown in the tooltip: "Undo (Ctrl+Z)". */
  readonly keys?: string;
  readonly tooltipAt?: TooltipPlacement;
  /** Does nothing just now. Unlike a disabled button it keeps the focus of the hand that pressed it. */
  readonly isIdle?: boolean;
  /** What it stands for is in hand. */
  readonly isChosen?: boolean;
}

/** A square button with an icon, named by a tooltip. */
export function IconButton({
  label,
  icon,
  keys,
  tooltipAt,
  isIdle = false,
  isChosen = false,
  ...rest
}: IconButtonProps) {
  const { triggers, tooltip } = useTooltip({ label, keys, at: tooltipAt });
  return (
    <>
      <Press
        {...rest}
        {...triggers}
        {...(isIdle ? { 'aria-disabled': true, onPress: ignore } : {})}
        data-chosen={isChosen || undefined}
        aria-label={label}
        className={styles['square'] ?? ''}
      >
        {icon}
      </Press>
      {tooltip}
    </>
  );
}

function ignore(): void {}
