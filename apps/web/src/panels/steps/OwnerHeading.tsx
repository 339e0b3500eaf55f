import type { Person } from '@undercurrent/cycle';
import { PersonMark } from '../../parts/PersonMark.tsx';
import styles from './StepsPanel.module.css';

interface OwnerHeadingProps {
  /** Undefined: all together. */
  readonly person: Person | undefined;
  readonly title: string;
}

/** Whose things follow: name and mark. */
export function OwnerHeading({ person, title }: OwnerHeadingProps) {
  return (
    <h4 className={styles['owner']}>
      {person ? (
        <PersonMark color={person.color} shape={person.shape} initials={person.initials} size={20} />
      ) : null}
      <span>{title}</span>
    </h4>
  );
}
