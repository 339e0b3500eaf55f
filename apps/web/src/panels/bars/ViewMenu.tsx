import type { Layout } from '@undercurrent/cycle';
import { ChevronDown, Circle, Columns2, Infinity as Eight, Move } from 'lucide-react';
import type { ReactNode } from 'react';
import { useReading } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { t } from '../../words/t.ts';
import { useLayoutEntries } from './use-layout-entries.tsx';
import styles from './ViewMenu.module.css';

const icons: Readonly<Record<Layout, ReactNode>> = {
  ring: <Circle aria-hidden />,
  'figure-eight': <Eight aria-hidden />,
  columns: <Columns2 aria-hidden />,
  free: <Move aria-hidden />,
};

/** In which arrangement everybody sees the map: the button says it, its menu changes it. */
export function ViewMenu() {
  const layout = useReading((map) => map.layout) ?? 'ring';
  const entries = useLayoutEntries();
  return (
    <Menu
      label={t('bar.layouts')}
      placement="bottom start"
      groups={[{ id: 'layout', title: t('bar.layouts'), label: t('bar.layouts'), entries }]}
    >
      <Button look="quiet" aria-label={t('bar.layoutNow', { layout: t(`layout.${layout}`) })}>
        {icons[layout]}
        <span className={styles['word']}>{t(`layout.${layout}`)}</span>
        <span className={styles['more']}>
          <ChevronDown aria-hidden />
        </span>
      </Button>
    </Menu>
  );
}
