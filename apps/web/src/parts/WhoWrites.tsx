import type { PersonColor } from '@undercurrent/cycle';
import { t } from '../words/t.ts';
import styles from './WhoWrites.module.css';

interface Writer {
  readonly client: number;
  readonly name: string;
  readonly color: PersonColor | null;
}

/** That somebody else writes here just now, never what. To be read by whoever comes to the row; nobody is told of it. */
export function WhoWrites({ writers }: { readonly writers: readonly Writer[] }) {
  return writers.map(({ client, name, color }) => (
    <p key={client} className={styles['writer']} data-paint={color ?? 'therapist'} data-testid="row-writer">
      <span aria-hidden className={styles['dot']} />
      <span>{t('canvas.writing', { name })}</span>
    </p>
  ));
}
