import { ChevronLeft } from 'lucide-react';
import { usePeople } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import { MapState } from './MapState.tsx';
import styles from './TitlePanel.module.css';

interface TitlePanelProps {
  readonly onLeave: () => void;
}

/** Whose map it is, and whether it is saved. */
export function TitlePanel({ onLeave }: TitlePanelProps) {
  const people = usePeople();
  return (
    <Panel>
      <IconButton label={t('bar.back')} icon={<ChevronLeft />} onPress={onLeave} />
      <div className={styles['title']}>
        <h1 className={styles['names']}>
          {joinNames(people.map((person) => person.name)) || t('bar.untitled')}
        </h1>
        <MapState />
      </div>
    </Panel>
  );
}
