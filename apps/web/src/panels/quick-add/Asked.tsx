import { Suspense } from 'react';
import { PhaseMenu } from '../bars/PhaseMenu.tsx';
import styles from './Asked.module.css';
import type { NextChoice } from './next-choice.ts';
import { later } from '../../parts/later.ts';

const Nudges = later(async () => (await import('./Nudges.tsx')).Nudges);
const QuestionLine = later(async () => (await import('./QuestionLine.tsx')).QuestionLine);

interface AskedProps {
  readonly choice: NextChoice;
  readonly onPhone: boolean;
  /** It leads into the words on offer, in their row. */
  readonly leads?: boolean;
}

/**
 * The question that the next card would answer; on a phone after the lens, which has no room in the bar above. Elsewhere
 * the nudges end the line: floating over the map they would push it about whenever somebody writes.
 */
export function Asked({ choice, onPhone, leads = false }: AskedProps) {
  return (
    <div className={styles['ask']} data-leads={leads || undefined}>
      {onPhone ? <PhaseMenu /> : null}
      <Suspense>
        <QuestionLine choice={choice} />
        {onPhone ? null : (
          <span className={styles['nudges']}>
            <Nudges />
          </span>
        )}
      </Suspense>
    </div>
  );
}
