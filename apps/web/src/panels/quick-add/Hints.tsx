import { X } from 'lucide-react';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import { later } from '../../parts/later.ts';
import styles from './Hints.module.css';

const Nudges = later(async () => (await import('./Nudges.tsx')).Nudges);

interface HintsProps {
  /** Who has the floor while the card has to wait. */
  readonly speaking: string | null;
  readonly onPhone: boolean;
}

/** What floats above the bar: why the card has to wait, where it will go; on a phone, whose bar is full, the nudges too. */
export function Hints({ speaking, onPhone }: HintsProps) {
  return (
    <div className={styles['hints']}>
      {speaking === null ? null : (
        <span className={styles['plain']}>{t('add.waits', { name: speaking })}</span>
      )}
      <AfterHint />
      {onPhone ? (
        <Suspense>
          <Nudges />
        </Suspense>
      ) : null}
    </div>
  );
}

function AfterHint() {
  const { map } = useConnection();
  const after = useComposer((store) => store.after);
  const insertAfter = useComposer((store) => store.insertAfter);
  const words = useStore(map, (now) =>
    after === null ? null : (now?.cards.get(after)?.phrase.text ?? null),
  );
  if (words === null) return null;
  return (
    <Chip onPress={() => insertAfter(null)} aria-label={t('add.afterClear')}>
      <span className={styles['words']}>{t('add.after', { words })}</span>
      <X aria-hidden />
    </Chip>
  );
}
