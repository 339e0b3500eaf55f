import { useReading } from '../../connection/use-connection.tsx';
import { t } from '../../words/t.ts';
import styles from './MapState.module.css';
import { SaveLine } from './SaveLine.tsx';

/** Under a map's title: whether it is the example, and how safe the words are. */
export function MapState() {
  const isExample = useReading((map) => map.isExample) ?? false;
  return (
    <span className={styles['state']}>
      {isExample ? <span className={styles['example']}>{t('bar.example')}</span> : null}
      <SaveLine />
    </span>
  );
}
