import type { ReactNode } from 'react';
import styles from './QuietPage.module.css';

interface QuietPageProps {
  readonly title: string;
  readonly words: string;
  /** What can be done from here. */
  readonly children?: ReactNode;
}

/** A page that says one thing, calmly. */
export function QuietPage({ title, words, children }: QuietPageProps) {
  return (
    <main className={styles['page']}>
      <section className={styles['words']}>
        <h1 className={styles['title']}>{title}</h1>
        <p>{words}</p>
        {children ? <div className={styles['acts']}>{children}</div> : null}
      </section>
    </main>
  );
}
