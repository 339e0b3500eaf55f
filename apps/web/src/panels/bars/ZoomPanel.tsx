import { Maximize, Minus, Plus } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useCamera } from '../../stores/camera.ts';
import { t } from '../../words/t.ts';
import styles from './ZoomPanel.module.css';

const step = 1.25;

interface ZoomPanelProps {
  /** Across, or down the side under the tools. */
  readonly orientation: 'vertical' | 'horizontal';
}

/** How near the map is. */
export function ZoomPanel({ orientation }: ZoomPanelProps) {
  const at = orientation === 'vertical' ? 'end' : 'top';
  const percent = useCamera((store) => Math.round(store.camera.zoom * 100));
  const zoomBy = useCamera((store) => store.zoomBy);
  const zoomTo = useCamera((store) => store.zoomTo);
  const fitAll = useCamera((store) => store.fitAll);
  return (
    <Panel label={t('zoom.label')} orientation={orientation}>
      <span className={styles['step']}>
        <IconButton
          label={t('zoom.out')}
          icon={<Minus />}
          keys="-"
          tooltipAt={at}
          onPress={() => zoomBy(1 / step)}
        />
      </span>
      <span className={styles['percent']}>
        <Button look="quiet" onPress={() => zoomTo(1)}>
          <span className="visually-hidden">{t('zoom.full')}</span>
          <span aria-hidden>{t('zoom.percent', { percent })}</span>
        </Button>
      </span>
      <span className={styles['step']}>
        <IconButton
          label={t('zoom.in')}
          icon={<Plus />}
          keys="+"
          tooltipAt={at}
          onPress={() => zoomBy(step)}
        />
      </span>
      <IconButton
        label={t('zoom.fit')}
        icon={<Maximize />}
        keys="0"
        tooltipAt={at}
        onPress={() => fitAll()}
      />
    </Panel>
  );
}
