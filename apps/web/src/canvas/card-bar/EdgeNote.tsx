import type { Card } from '@undercurrent/cycle';
import { limits } from '@undercurrent/cycle';
import { noteEdge } from '@undercurrent/document';
import { ChevronsUp, Spline } from 'lucide-react';
import { useRef, useState } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Popover } from '../../parts/Popover.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { ToggleChip } from '../../parts/ToggleChip.tsx';
import { t } from '../../words/t.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import styles from './CardBar.module.css';
import { useHeldKeys } from './use-held-keys.ts';

/** A few words on the arrow that leaves a ring card, and whether this step turns the cycle up. */
export function EdgeNote({ card }: { readonly card: Card }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useHeldKeys(isOpen);
  return (
    <>
      <IconButton ref={anchor} label={t('canvas.bar.edge')} icon={<Spline />} onPress={() => setOpen(true)} />
      <Popover anchor={anchor} label={t('canvas.bar.edge')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EdgeNoteForm card={card} onDone={() => setOpen(false)} />
      </Popover>
    </>
  );
}

function EdgeNoteForm({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const connection = useConnection();
  const [words, setWords] = useState(card.edge?.words ?? '');
  const [amplifies, setAmplifies] = useState(card.edge?.amplifies ?? false);
  return (
    <form
      className={styles['edge']}
      onSubmit={(event) => {
        event.preventDefault();
        tellRefusal(
          connection.run('note edge', (map, actor) =>
            noteEdge(map, actor, { from: card.id, words, amplifies }),
          ),
        );
        onDone();
      }}
    >
      <TextField
        autoFocus
        label={t('canvas.edge.words')}
        placeholder={t('canvas.edge.wordsHint')}
        maxLength={limits.label}
        value={words}
        onChange={setWords}
      />
      <ToggleChip
        label={t('canvas.edge.amplifies')}
        hint={t('canvas.edge.amplifiesHint')}
        icon={<ChevronsUp aria-hidden />}
        isSelected={amplifies}
        onToggle={setAmplifies}
      />
      <Button type="submit" look="primary">
        {t('canvas.edge.done')}
      </Button>
    </form>
  );
}
