import type { Language } from '@undercurrent/cycle';
import { gentleHint, loadHintRules } from '@undercurrent/cycle/gentle-hint';
import type { HintRules } from '@undercurrent/cycle/gentle-hint';
import { Sprout } from 'lucide-react';
import { useEffect, useState } from 'react';
import { systemClock } from '../platform/clock.ts';
import { useNotice } from '../stores/notice.ts';
import { usePreferences } from '../stores/preferences.ts';
import '../words/learn-hints.ts';
import { useSpoken } from '../words/spoken.ts';
import { isWordKey, t } from '../words/t.ts';
import { Button } from './Button.tsx';
import type { GentleHintProps } from './GentleHint.tsx';
import styles from './GentleHintLine.module.css';

/** Nothing is said while somebody is in the middle of a word. */
const settledMs = 700;

/** The hint itself, once the hands rest. Computed here from what stands in the field, and kept nowhere. */
export function GentleHintLine({ words, kind, people, owner, isBare = false }: GentleHintProps) {
  const settled = useSettled(words);
  const [left, setLeft] = useState<string | null>(null);
  const names = people.filter(({ id }) => id !== owner).map(({ name }) => name);
  const rules = useHintRules(useSpoken((now) => now.language));
  const hint = rules && gentleHint(settled, { kind, names }, rules);
  const isSaid = hint !== null && words === settled && left !== hint.words;
  const example = `hints.try.${kind}`;
  const turnOff = () => {
    usePreferences.getState().prefer({ hints: 'off' });
    useNotice.getState().tell({ key: 'hints.turnedOff', politeness: 'polite' });
  };
  return (
    <div role="status" className={styles['place']}>
      {isSaid ? (
        <div className={styles['hint']} data-bare={isBare || undefined}>
          <Sprout aria-hidden />
          <p className={styles['words']}>
            {t(`hints.${hint.sort}`, { words: hint.words })}{' '}
            {isWordKey(example) ? <span className={styles['example']}>{t(example)}</span> : null}
          </p>
          {isBare ? null : (
            <span className={styles['acts']}>
              <Button look="quiet" aria-label={t('hints.leaveLabel')} onPress={() => setLeft(hint.words)}>
                {t('hints.leave')}
              </Button>
              <Button look="quiet" onPress={turnOff}>
                {t('hints.turnOff')}
              </Button>
            </span>
          )}
        </div>
      ) : null}
    </div>
  );
}

/** The words as they were when they last rested. */
function useSettled(words: string): string {
  const [settled, settle] = useState('');
  useEffect(() => systemClock.after(settledMs, () => settle(words)), [words]);
  return settled;
}

/** How the language spoken here speaks of others; null until that has come. */
function useHintRules(language: Language): HintRules | null {
  const [loaded, setLoaded] = useState<{ language: Language; rules: HintRules } | null>(null);
  useEffect(() => {
    let isOver = false;
    loadHintRules(language).then(
      (rules) => {
        if (!isOver) setLoaded({ language, rules });
      },
      // Without them nothing is said, and nothing is held up.
      () => null,
    );
    return () => {
      isOver = true;
    };
  }, [language]);
  return loaded?.language === language ? loaded.rules : null;
}
