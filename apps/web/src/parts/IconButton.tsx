import type { ReactNode, Ref } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './IconButton.module.css';
import { WithTooltip } from './Tooltip.tsx';
import type { TooltipPlacement } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** Its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown in the tooltip: "Undo (Ctrl+Z)". */
  readonly keys?: string;
  readonly tooltipAt?: TooltipPlacement;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A square button with an icon, named by a tooltip. */
export function IconButton({ label, icon, keys, tooltipAt, ref, ...rest }: IconButtonProps) {
  return (
    <WithTooltip label={label} keys={keys} at={tooltipAt}>
      <AriaButton {...rest} {...(ref ? { ref } : {})} aria-label={label} className={styles['square'] ?? ''}>
        {icon}
      </AriaButton>
    </WithTooltip>
  );
}
