import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { LanguageSelect } from '../../parts/LanguageSelect.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { preferenceChoices, usePreferences } from '../../stores/preferences.ts';
import '../../words/learn-preferences.ts';
import { t } from '../../words/t.ts';
import styles from './PreferencesDialog.module.css';

/** How this device is liked; every choice is seen at once. */
export function PreferencesDialog({ onClose }: { readonly onClose: () => void }) {
  const liked = usePreferences();
  const { prefer } = liked;
  return (
    <Dialog
      title={t('preferences.title')}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <div className={styles['content']}>
        <p className={styles['lead']}>{t('preferences.lead')}</p>
        <section className={styles['group']}>
          <h3 className={styles['title']}>{t('preferences.look')}</h3>
          <LanguageSelect isLabelShown />
          <Choice name="mode" />
          <Choice name="text" />
          <Switch
            label={t('preferences.contrast')}
            hint={t('preferences.contrastHint')}
            isOn={liked.contrast === 'high'}
            onSwitch={(isOn) => prefer({ contrast: isOn ? 'high' : 'device' })}
          />
          <Switch
            label={t('preferences.face')}
            hint={t('preferences.faceHint')}
            isOn={liked.face === 'plain'}
            onSwitch={(isOn) => prefer({ face: isOn ? 'plain' : 'hand' })}
          />
          <Switch
            label={t('preferences.motion')}
            hint={t('preferences.motionHint')}
            isOn={liked.motion === 'still'}
            onSwitch={(isOn) => prefer({ motion: isOn ? 'still' : 'device' })}
          />
        </section>
        <Hands liked={liked} />
      </div>
    </Dialog>
  );
}

/** How hands and ears like it. */
function Hands({ liked }: { readonly liked: ReturnType<typeof usePreferences.getState> }) {
  const { prefer } = liked;
  return (
    <section className={styles['group']}>
      <h3 className={styles['title']}>{t('preferences.hands')}</h3>
      <Choice name="wheel" />
      <Switch
        label={t('preferences.pressure')}
        hint={t('preferences.pressureHint')}
        isOn={liked.pressure === 'on'}
        onSwitch={(isOn) => prefer({ pressure: isOn ? 'on' : 'off' })}
      />
      <Switch
        label={t('preferences.singleKeys')}
        hint={t('preferences.singleKeysHint')}
        isOn={liked.singleKeys === 'on'}
        onSwitch={(isOn) => prefer({ singleKeys: isOn ? 'on' : 'off' })}
      />
      <Switch
        label={t('preferences.hints')}
        hint={t('preferences.hintsHint')}
        isOn={liked.hints === 'on'}
        onSwitch={(isOn) => prefer({ hints: isOn ? 'on' : 'off' })}
      />
      <Switch
        label={t('preferences.others')}
        hint={t('preferences.othersHint')}
        isOn={liked.others === 'told'}
        onSwitch={(isOn) => prefer({ others: isOn ? 'told' : 'silent' })}
      />
    </section>
  );
}

type ChoiceName = 'mode' | 'text' | 'wheel';

/** One of a few, under its name. */
function Choice({ name }: { readonly name: ChoiceName }) {
  const value = usePreferences((store) => store[name]);
  const prefer = usePreferences((store) => store.prefer);
  return (
    <div className={styles['choice']}>
      <p aria-hidden>{t(`preferences.${name}`)}</p>
      <Segmented
        label={t(`preferences.${name}`)}
        look="filled"
        value={value}
        onChoose={(chosen) => prefer({ [name]: chosen })}
        segments={segmentsOf(name)}
      />
    </div>
  );
}

function segmentsOf(name: ChoiceName) {
  switch (name) {
    case 'mode':
      return preferenceChoices.mode.map((value) => ({ value, label: t(`preferences.mode.${value}`) }));
    case 'text':
      return preferenceChoices.text.map((value) => ({ value, label: t(`preferences.text.${value}`) }));
    case 'wheel':
      return preferenceChoices.wheel.map((value) => ({ value, label: t(`preferences.wheel.${value}`) }));
  }
}
