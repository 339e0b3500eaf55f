import { codeLength, isCode, readCode } from '@undercurrent/protocol';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../../parts/Button.tsx';
import { QuietPage } from '../../parts/QuietPage.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { t } from '../../words/t.ts';
import styles from './CodePage.module.css';
import { useJoinWay } from './join-way.ts';

interface CodePageProps {
  readonly onLeave: () => void;
}

/** Where the eight letters are typed, in whatever case and with whatever gaps. */
export function CodePage({ onLeave }: CodePageProps) {
  const keepCode = useJoinWay((store) => store.keepCode);
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const isGood = isCode(typed);
  const go = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isGood) keepCode(readCode(typed));
  };
  return (
    <QuietPage title={t('join.codeTitle')} words={t('join.codeWords')}>
      <form className={styles['form']} onSubmit={go} noValidate autoComplete="off">
        <div className={styles['code']}>
          <TextField
            label={t('join.code')}
            placeholder={t('join.codeExample')}
            value={typed}
            onChange={setTyped}
            isInvalid={wasTried && !isGood}
            error={t(problemOf(typed), { length: readCode(typed).length })}
            autoFocus
            maxLength={40}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
          />
        </div>
        <div className={styles['acts']}>
          <Button look="primary" size="large" type="submit">
            {t('join.goOn')}
          </Button>
          <Button look="quiet" size="large" onPress={onLeave}>
            {t('practice.toStart')}
          </Button>
        </div>
      </form>
    </QuietPage>
  );
}

const problemOf = (typed: string) =>
  readCode(typed).length === codeLength ? 'join.codeLetters' : 'join.codeShape';
