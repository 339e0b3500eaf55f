import type { ReactNode } from 'react';
import styles from './QuietPage.module.css';

interface QuietPageProps {
  readonly title: string;
  readonly words: string;
  /** A small picture above the title, for the eye alone. */
  readonly picture?: ReactNode;
  /** What can be done from here. */
  readonly children?: ReactNode;
}

/** A page that says one thing, calmly. */
export function QuietPage({ title, words, picture, children }: QuietPageProps) {
  return (
    <main className={styles['page']}>
      <section className={styles['words']}>
        {picture ? (
          <span aria-hidden className={styles['picture']}>
            {picture}
          </span>
        ) : null}
        <h1 className={styles['title']}>{title}</h1>
        <p>{words}</p>
        {children ? <div className={styles['acts']}>{children}</div> : null}
      </section>
    </main>
  );
}
