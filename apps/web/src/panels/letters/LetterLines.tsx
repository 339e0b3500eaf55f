import { limits } from '@undercurrent/cycle';
import type { Person, PersonId } from '@undercurrent/cycle';
import { Chip } from '../../parts/Chip.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { t } from '../../words/t.ts';
import { MorePicks } from '../quick-add/PickRow.tsx';
import { useOffer } from '../quick-add/use-offer.ts';
import styles from './Letters.module.css';

interface LetterLinesProps {
  readonly author: PersonId;
  readonly people: readonly Person[];
  readonly words: string;
  readonly onWrite: (words: string) => void;
}

/** So many lines stand below a letter; the others are behind “more”. */
const shownLines = 4;

/** Lines on offer to begin a letter with, or to go on: each is put below what is written, and is then one’s own. */
export function LetterLines({ author, people, words, onWrite }: LetterLinesProps) {
  const { likely, more } = useOffer('letter', { owner: author, people, previous: null, typed: '' });
  const add = (line: string) => {
    const before = words.trimEnd();
    onWrite((before === '' ? line : `${before}\n${line}`).slice(0, limits.words));
  };
  if (likely.length === 0) return null;
  return (
    <div className={styles['lines']}>
      <Toolbar label={t('letters.lines')} className={styles['chips'] ?? ''}>
        {likely.slice(0, shownLines).map((line) => (
          <Chip key={line} onPress={() => add(line)}>
            {line}
          </Chip>
        ))}
      </Toolbar>
      <MorePicks kind="letter" phrases={[...likely, ...more]} onPick={add} />
    </div>
  );
}
