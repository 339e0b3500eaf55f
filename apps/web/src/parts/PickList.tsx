import { Chip } from './Chip.tsx';
import styles from './PickList.module.css';
import { Toolbar } from './Toolbar.tsx';

interface PickListProps {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
}

/** Words on offer, as many lines as they take: one stop for Tab, arrow keys inside. */
export function PickList({ label, phrases, onPick }: PickListProps) {
  if (phrases.length === 0) return null;
  return (
    <Toolbar label={label} className={styles['list'] ?? ''}>
      {phrases.map((phrase) => (
        <Chip key={phrase} onPress={() => onPick(phrase)}>
          {phrase}
        </Chip>
      ))}
    </Toolbar>
  );
}
