import type { HomeworkWindow } from '@undercurrent/protocol';
import { Button } from '../../parts/Button.tsx';
import { dateWords } from '../../words/locale.ts';
import { t } from '../../words/t.ts';
import styles from './HomeworkLine.module.css';

interface HomeworkLineProps {
  readonly name: string;
  readonly window: HomeworkWindow | null;
  readonly onChange: () => void;
}

/** Whether one person may open the map between meetings, and until when. */
export function HomeworkLine({ name, window, onChange }: HomeworkLineProps) {
  const isSet = window !== null;
  return (
    <div className={styles['line']}>
      <span className={styles['words']}>{isSet ? openWords(window) : t('homework.closed')}</span>
      <Button
        look="quiet"
        aria-label={t(isSet ? 'homework.changeFor' : 'homework.setFor', { name })}
        onPress={onChange}
      >
        {t(isSet ? 'homework.change' : 'homework.set')}
      </Button>
    </div>
  );
}

function openWords({ fromMs, untilMs }: HomeworkWindow): string {
  return t('homework.open', {
    from: dateWords('near-moment', fromMs),
    until: dateWords('near-moment', untilMs),
  });
}
