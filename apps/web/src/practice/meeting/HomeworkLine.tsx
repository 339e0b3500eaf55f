import type { HomeworkWindow } from '@undercurrent/protocol';
import { Button } from '../../parts/Button.tsx';
import { t } from '../../words/t.ts';
import styles from './HomeworkLine.module.css';

interface HomeworkLineProps {
  readonly name: string;
  readonly window: HomeworkWindow | null;
  readonly onChange: () => void;
}

const moment = new Intl.DateTimeFormat('en', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
});

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
  return t('homework.open', { from: moment.format(fromMs), until: moment.format(untilMs) });
}
