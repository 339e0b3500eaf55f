import type { ReactNode } from 'react';
import { Press } from './Press.tsx';
import styles from './ToggleChip.module.css';
import { useTooltip } from './use-tooltip.tsx';

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
  const { triggers, tooltip } = useTooltip({ label: hint });
  return (
    <>
      <Press
        {...triggers}
        aria-pressed={isSelected}
        onPress={() => onToggle(!isSelected)}
        className={styles['toggle'] ?? ''}
      >
        {icon}
        <span data-folds>{label}</span>
      </Press>
      {tooltip}
    </>
  );
}
