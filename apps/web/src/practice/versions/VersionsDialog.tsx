import type { VersionId } from '@undercurrent/cycle';
import type { VersionSummary } from '@undercurrent/protocol';
import { useState } from 'react';
import { useActor, useMap, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-versions.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import { sayMoment } from './say-moment.ts';
import { useVersionMap, useVersions } from './use-versions.ts';
import type { VersionList } from './use-versions.ts';
import { VersionView } from './VersionView.tsx';
import styles from './Versions.module.css';

/** How the map was at the end of each meeting: to look at, to compare with now, to copy back what was lost. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const now = useMap();
  const { role } = useActor();
  const list = useVersions();
  const [chosen, setChosen] = useState<VersionId | null>(null);
  const version = versionIn(list.versions ?? [], chosen);
  const earlier = useVersionMap(version?.version ?? null);
  // With nothing to look at yet, a wide page would be empty.
  const isEmpty = list.versions?.length === 0;
  return (
    <Dialog title={t('versions.title')} onClose={onClose} width={isEmpty ? 'regular' : 'full'}>
      <p className={styles['lead']}>{t('versions.lead')}</p>
      <div className={styles['content']} data-empty={isEmpty || undefined}>
        <div className={styles['side']}>
          <VersionButtons
            versions={list.versions}
            chosen={version?.version ?? null}
            onChoose={(one) => setChosen(one)}
          />
          {role === 'therapist' ? <KeepNow key={chosen} list={list} version={version} /> : null}
        </div>
        {version && earlier && now ? <VersionView version={version} earlier={earlier} now={now} /> : null}
      </div>
    </Dialog>
  );
}

/** The version that was chosen, else the newest; null where there is none. */
function versionIn(versions: readonly VersionSummary[], chosen: VersionId | null): VersionSummary | null {
  return versions.find(({ version }) => version === chosen) ?? versions[0] ?? null;
}

interface VersionButtonsProps {
  readonly versions: readonly VersionSummary[] | null;
  readonly chosen: VersionId | null;
  readonly onChoose: (version: VersionId) => void;
}

function VersionButtons({ versions, chosen, onChoose }: VersionButtonsProps) {
  const people = usePeople();
  if (versions === null) return <p className={styles['quiet']}>{t('versions.loading')}</p>;
  if (versions.length === 0) return <p className={styles['quiet']}>{t('versions.none')}</p>;
  const namesOf = (ids: VersionSummary['people']) =>
    joinNames(people.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  return (
    <ol aria-label={t('versions.list')} className={styles['versions']}>
      {versions.map(({ version, name, atMs, people: there }) => (
        <li key={version}>
          <button
            type="button"
            className={styles['version']}
            aria-pressed={version === chosen}
            onClick={() => onChoose(version)}
          >
            <span className={styles['name']} dir="auto">
              {name || t('versions.untitled')}
            </span>
            <span className={styles['when']}>{sayMoment(atMs)}</span>
            <span className={styles['when']}>
              {there.length > 0 ? t('versions.with', { names: namesOf(there) }) : t('versions.alone')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The therapist keeps this very moment, or gives the chosen version its name. */
function KeepNow({ list, version }: { readonly list: VersionList; readonly version: VersionSummary | null }) {
  const [name, setName] = useState('');
  const tell = useNotice((store) => store.tell);
  const keep = async () => {
    if (!(await list.keep(name))) return;
    setName('');
    tell({ key: 'versions.kept', politeness: 'polite' });
  };
  const rename = async () => {
    if (!version || !(await list.rename(version.version, name))) return;
    setName('');
    tell({ key: 'versions.renamed', politeness: 'polite' });
  };
  return (
    <form
      className={styles['keep']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t('versions.name')}
        placeholder={t('versions.namePlaceholder')}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <div className={styles['buttons']}>
        <Button type="submit">{t('versions.keep')}</Button>
        {version && name.trim() ? (
          <Button onPress={() => void rename()}>{t('versions.rename')}</Button>
        ) : null}
      </div>
    </form>
  );
}
