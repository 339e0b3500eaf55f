import { limits } from '@undercurrent/cycle';
import type { Card, CardKind, Owner } from '@undercurrent/cycle';
import { useRef, useState } from 'react';
import { usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import type { Segment } from '../../parts/Segmented.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { t } from '../../words/t.ts';
import { useOffer } from '../quick-add/use-offer.ts';
import styles from './StepsPanel.module.css';

interface AddWordsProps {
  readonly label: string;
  readonly kind: CardKind;
  readonly whose: string;
  /** Whose it can be; the first is chosen until another is. */
  readonly choices: readonly Segment<Owner>[];
  /** The card that the words on offer should fit. */
  readonly previousOf?: (owner: Owner) => Card | null;
  /** False when it was refused: the words stay. */
  readonly onAdd: (owner: Owner, words: string) => boolean;
}

/** A few words for the pool or the signs, typed or picked; Enter puts them down. */
export function AddWords({ label, kind, whose, choices, previousOf, onAdd }: AddWordsProps) {
  const people = usePeople();
  const [words, setWords] = useState('');
  const [wished, setWished] = useState<Owner | null>(null);
  const [wasInside, setInside] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const owner = choices.find((choice) => choice.value === wished)?.value ?? choices[0]?.value;
  const context = { owner: owner ?? 'together', people, previous: owner ? previousOf?.(owner) : null };
  const found = useOffer(kind, { ...context, typed: words });
  if (owner === undefined) return null;
  const add = (said: string) => {
    if (said.trim() !== '' && onAdd(owner, said.trim())) setWords('');
  };
  return (
    <form
      className={styles['form']}
      autoComplete="off"
      onFocus={() => setInside(true)}
      onSubmit={(event) => {
        event.preventDefault();
        add(words);
        // Enter presses the button, which takes the focus: the next words are written at once.
        field.current?.focus();
      }}
    >
      <div className={styles['words']}>
        <TextField
          label={label}
          value={words}
          onChange={setWords}
          maxLength={limits.words}
          enterKeyHint="done"
          inputRef={field}
        />
        <Button type="submit" aria-label={`${t('add.button')}: ${label}`}>
          {t('add.button')}
        </Button>
      </div>
      {choices.length > 1 ? (
        <Segmented label={whose} value={owner} onChoose={setWished} segments={choices} />
      ) : null}
      {wasInside ? <PickList label={t('add.offer')} phrases={found.likely} onPick={add} /> : null}
    </form>
  );
}
