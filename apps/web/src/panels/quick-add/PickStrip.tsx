import type { KeyboardEvent, Ref } from 'react';
import { Chip } from '../../parts/Chip.tsx';
import type { Pressing } from '../../parts/Press.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { t } from '../../words/t.ts';
import styles from './PickStrip.module.css';

interface PickStripProps {
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string, pressing: Pressing) => void;
  readonly rowRef?: Ref<HTMLDivElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A few words on offer in one line, which is scrolled where it is longer than its place. */
export function PickStrip({ phrases, onPick, rowRef, onKeyDown }: PickStripProps) {
  return (
    <div ref={rowRef} role="presentation" className={styles['scroll']} onKeyDown={onKeyDown}>
      <Toolbar label={t('add.picks')} className={styles['chips'] ?? ''}>
        {phrases.map((phrase) => (
          <Chip key={phrase} onPress={(pressing) => onPick(phrase, pressing)}>
            {phrase}
          </Chip>
        ))}
      </Toolbar>
    </div>
  );
}
