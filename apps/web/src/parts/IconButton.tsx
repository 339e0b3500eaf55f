import type { ReactNode, Ref } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './IconButton.module.css';
import { useTooltip } from './use-tooltip.tsx';
import type { TooltipPlacement } from './use-tooltip.tsx';

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
  /** Does nothing just now. Unlike a disabled button it keeps the focus of the hand that pressed it. */
  readonly isIdle?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A square button with an icon, named by a tooltip. */
export function IconButton({ label, icon, keys, tooltipAt, isIdle = false, ref, ...rest }: IconButtonProps) {
  const { triggers, tooltip } = useTooltip({ label, keys, at: tooltipAt });
  return (
    <>
      <AriaButton
        {...rest}
        {...triggers}
        {...(ref ? { ref } : {})}
        {...(isIdle ? { 'aria-disabled': true, onPress: ignore } : {})}
        aria-label={label}
        className={styles['square'] ?? ''}
      >
        {icon}
      </AriaButton>
      {tooltip}
    </>
  );
}

function ignore(): void {}
