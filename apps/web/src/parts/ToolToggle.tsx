import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './IconButton.module.css';
import { useTooltip } from './use-tooltip.tsx';
import type { TooltipPlacement } from './use-tooltip.tsx';

interface ToolToggleProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly tooltipAt?: TooltipPlacement;
  readonly isSelected: boolean;
  readonly onToggle: (isSelected: boolean) => void;
}

/** An icon that is on or off, named by a tooltip. */
export function ToolToggle({ label, icon, keys, tooltipAt, isSelected, onToggle }: ToolToggleProps) {
  const { triggers, tooltip } = useTooltip({ label, keys, at: tooltipAt });
  return (
    <>
      <ToggleButton
        {...triggers}
        aria-label={label}
        isSelected={isSelected}
        onChange={onToggle}
        className={styles['square'] ?? ''}
      >
        {icon}
      </ToggleButton>
      {tooltip}
    </>
  );
}
