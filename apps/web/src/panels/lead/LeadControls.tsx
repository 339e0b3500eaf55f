import { limits } from '@undercurrent/cycle';
import { useState } from 'react';
import { useMap, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useGather } from '../../stores/gather.ts';
import '../../words/learn-lead.ts';
import '../../words/learn-rooms.ts';
import { t } from '../../words/t.ts';
import { FloorChoice } from './FloorChoice.tsx';
import styles from './LeadControls.module.css';
import { useLead } from './use-lead.ts';

interface LeadControlsProps {
  /** Something else opens in place of these. */
  readonly onLeave: () => void;
}

/** Everything by which the therapist leads the meeting. */
export function LeadControls({ onLeave }: LeadControlsProps) {
  const map = useMap();
  const lead = useLead();
  const isGathering = useGather((store) => store.isGathering);
  const gather = useGather((store) => store.gather);
  if (!map) return null;
  return (
    <div className={styles['controls']}>
      <Switch
        label={t('lead.gather')}
        hint={t('lead.gatherHint')}
        isOn={isGathering}
        onSwitch={(isOn) => {
          gather(isOn);
          if (isOn) useChrome.getState().show('map');
        }}
      />
      <Switch
        label={t('lead.lock')}
        hint={t('lead.lockHint')}
        isOn={map.isLocked}
        onSwitch={(isOn) => lead.lock(isOn)}
      />
      <Switch
        label={t('lead.cursors')}
        hint={t('lead.cursorsHint')}
        isOn={map.areCursorsHidden}
        onSwitch={(isOn) => lead.hideCursors(isOn)}
      />
      <section className={styles['group']}>
        <h3 className={styles['title']}>{t('lead.floor')}</h3>
        <p className={styles['hint']}>{t('lead.floorHint')}</p>
        <div className={styles['choice']}>
          <FloorChoice />
        </div>
      </section>
      <PauseLine words={map.pauseLine} />
      <Consents onRead={onLeave} />
    </div>
  );
}

function PauseLine({ words }: { readonly words: string }) {
  const { writePauseLine } = useLead();
  const [draft, setDraft] = useState(words);
  const keep = () => {
    if (!writePauseLine(draft)) setDraft(words);
  };
  return (
    <form
      className={styles['group']}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={t('lead.pauseLine')}
        placeholder={t('pause.title')}
        maxLength={limits.label}
        value={draft}
        onChange={setDraft}
        onBlur={keep}
      />
    </form>
  );
}

/** Who has agreed for themselves; nothing is counted, and nobody is hurried. */
function Consents({ onRead }: { readonly onRead: () => void }) {
  const people = usePeople();
  const open = useChrome((store) => store.open);
  return (
    <section className={styles['group']}>
      <h3 className={styles['title']}>{t('lead.consent')}</h3>
      <ul className={styles['people']}>
        {people.map(({ id, name, color, shape, initials, consentAtMs }) => (
          <li key={id} className={styles['person']}>
            <PersonMark color={color} shape={shape} initials={initials} size={22} />
            <span className={styles['name']} dir="auto">
              {name}
            </span>
            <span className={styles['hint']}>
              {t(consentAtMs === null ? 'lead.notConsented' : 'lead.consented')}
            </span>
          </li>
        ))}
      </ul>
      <span>
        <Button
          onPress={() => {
            onRead();
            open('consent');
          }}
        >
          {t('lead.readConsent')}
        </Button>
      </span>
    </section>
  );
}
