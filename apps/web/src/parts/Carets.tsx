import type { PersonColor } from '@undercurrent/cycle';
import type { CSSProperties } from 'react';
import styles from './Carets.module.css';

/** Where somebody else’s caret stands in words. */
export interface CaretAt {
  readonly client: number;
  readonly color: PersonColor | null;
  /** Null where it is not shown. */
  readonly index: number | null;
}

interface CaretMarkProps {
  /** Null for who is no person of the couple. */
  readonly color: PersonColor | null;
  /** Beside the line, never on it; left out where it stands elsewhere. */
  readonly name?: string;
  /** How many names stand beside these words already. */
  readonly order?: number;
}

/** Another’s caret, in their colour, between two letters. */
export function CaretMark({ color, name, order = 0 }: CaretMarkProps) {
  return (
    <span data-paint={color ?? 'therapist'} data-testid="others-caret">
      <span className={styles['caret']} />
      {name === undefined ? null : (
        <span className={styles['name']} style={{ '--order': order } as CSSProperties}>
          {name}
        </span>
      )}
    </span>
  );
}

/** Words with the carets of others between their letters. */
export function CaretedWords({
  words,
  carets,
}: {
  readonly words: string;
  readonly carets: readonly CaretAt[];
}) {
  const placed = carets
    .flatMap(({ index, ...caret }) => (index === null ? [] : [{ ...caret, index }]))
    .sort((a, b) => a.index - b.index);
  if (placed.length === 0) return words;
  return (
    <>
      {placed.map(({ client, color, index }, order) => (
        <span key={client}>
          {words.slice(placed[order - 1]?.index ?? 0, index)}
          <CaretMark color={color} />
        </span>
      ))}
      {words.slice(placed.at(-1)?.index ?? 0)}
    </>
  );
}
