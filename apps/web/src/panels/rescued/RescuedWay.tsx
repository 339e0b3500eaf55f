import { Archive } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import styles from './RescuedWords.module.css';
import { later } from '../../parts/later.ts';
import '../../words/learn-rescued.ts';

const RescuedDialog = later(async () => (await import('./RescuedDialog.tsx')).RescuedDialog);

/** The way to the words that found no place on the map, there until their author is done with them. */
export function RescuedWay() {
  const count = useStore(useConnection().rescued).length;
  const [isOpen, setOpen] = useState(false);
  const place = (words: string) => {
    const { words: begun, setWords, askFocus } = useComposer.getState();
    setWords([begun, words].filter(Boolean).join(' '));
    useChrome.getState().show('steps');
    setOpen(false);
    askFocus();
  };
  return (
    <>
      {count > 0 ? (
        <div className={styles['region']}>
          <Button onPress={() => setOpen(true)}>
            <Archive aria-hidden />
            {t('rescued.open', { count })}
          </Button>
        </div>
      ) : null}
      {isOpen ? (
        <Suspense>
          <RescuedDialog onPlace={place} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
