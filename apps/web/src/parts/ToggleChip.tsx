import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './ToggleChip.module.css';
import { WithTooltip } from './Tooltip.tsx';

interface ToggleChipProps {
  readonly label: string;
  /** What a press will do, as a tooltip. */
  readonly hint: string;
  readonly icon: ReactNode;
  readonly isSelected: boolean;
  readonly onToggle: (isSelected: boolean) => void;
}

/** A word with an icon that is on or off. */
export function ToggleChip({ label, hint, icon, isSelected, onToggle }: ToggleChipProps) {
  return (
    <WithTooltip label={hint}>
      <ToggleButton isSelected={isSelected} onChange={onToggle} className={styles['toggle'] ?? ''}>
        {icon}
        {label}
      </ToggleButton>
    </WithTooltip>
  );
}
