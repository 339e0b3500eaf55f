import { Suspense } from 'react';
import { later } from '../parts/later.ts';
import styles from './LanguageCorner.module.css';

const LanguageSelect = later(async () => (await import('../parts/LanguageSelect.tsx')).LanguageSelect);

/** Where a page that is not a map has its language chosen: up in the corner where a line ends. */
export function LanguageCorner() {
  return (
    <header className={styles['corner']}>
      <Suspense>
        <LanguageSelect />
      </Suspense>
    </header>
  );
}
