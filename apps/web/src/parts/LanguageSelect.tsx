import { Languages } from 'lucide-react';
import { usePreferences } from '../stores/preferences.ts';
import { languageNames, offeredLanguages } from '../words/load-translation.ts';
import { useSpoken } from '../words/spoken.ts';
import { t } from '../words/t.ts';
import styles from './LanguageSelect.module.css';
import { Select } from './Select.tsx';

/** The product's language on this device, each by its own name; what people wrote stays as they wrote it. */
export function LanguageSelect({ isLabelShown = false }: { readonly isLabelShown?: boolean }) {
  const language = useSpoken((spoken) => spoken.language);
  const prefer = usePreferences((store) => store.prefer);
  return (
    <Select
      label={t('parts.language')}
      isLabelShown={isLabelShown}
      icon={<Languages aria-hidden className={styles['icon']} />}
      value={language}
      onChoose={(chosen) => prefer({ language: chosen })}
      options={offeredLanguages.map((each) => ({ value: each, label: languageNames[each], lang: each }))}
    />
  );
}
