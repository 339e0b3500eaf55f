import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { t } from '../../words/t.ts';
import styles from './Notes.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Looks through all notes of this map; Escape clears it first. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div role="search" className={styles['search']}>
      <Search aria-hidden />
      <input
        ref={field}
        type="text"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('notes.search')}
        placeholder={t('notes.search')}
        className={styles['query']}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {value === '' ? null : (
        <IconButton
          label={t('notes.clear')}
          icon={<X />}
          onPress={() => {
            onChange('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
