import { Ellipsis } from 'lucide-react';

import { IconButton } from '../../parts/IconButton.tsx';
import { MenuOpener } from '../../parts/Menu.tsx';
import { t } from '../../words/t.ts';
import { later } from '../../parts/later.ts';

interface MapMenuProps {
  /** On a phone the menu holds what wider screens show in their bars, the way back too. */
  readonly onLeave?: () => void;
}

const load = () => import('./MapMenuList.tsx');
const MapMenuList = later(async () => (await load()).MapMenuList);

/** Everything that is needed now and then. */
export function MapMenu({ onLeave }: MapMenuProps) {
  return (
    <MenuOpener onIntent={() => void load()} list={(opened) => <MapMenuList {...opened} onLeave={onLeave} />}>
      <IconButton label={t('bar.menu')} icon={<Ellipsis />} />
    </MenuOpener>
  );
}
