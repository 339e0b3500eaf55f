import { templateIds } from '@undercurrent/cycle';
import type { TemplateId } from '@undercurrent/cycle';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { Press } from '../../parts/Press.tsx';
import { useArrowKeys } from '../../parts/use-arrow-keys.ts';
import { isPhone } from '../../platform/media.ts';
import '../../words/learn-templates.ts';
import { t } from '../../words/t.ts';
import styles from './TemplatePicker.module.css';
import { TemplatePicture } from './TemplatePicture.tsx';

interface TemplatePickerProps {
  readonly label: string;
  readonly value: TemplateId;
  readonly onChoose: (template: TemplateId) => void;
  /** Those that can be chosen; all when left out. */
  readonly ids?: readonly TemplateId[];
}

/** The structures to begin with, each as a small picture, with a line on the one that is chosen. */
export function TemplatePicker({ label, value, onChoose, ids = templateIds }: TemplatePickerProps) {
  const keys = useArrowKeys('horizontal');
  const hint = useId();
  const row = useRef<HTMLDivElement>(null);
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  // There they stand in a row that is longer than the screen.
  useEffect(() => {
    row.current
      ?.querySelector('[aria-checked="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [value, onPhone]);
  return (
    <div className={styles['picker']}>
      <span aria-hidden className={styles['label']}>
        {label}
      </span>
      <div ref={row} role="radiogroup" aria-label={label} className={styles['choices']} {...keys}>
        {ids.map((id) => (
          <Press
            key={id}
            role="radio"
            aria-checked={id === value}
            {...(id === value ? { 'aria-describedby': hint } : {})}
            className={styles['choice'] ?? ''}
            onPress={() => onChoose(id)}
          >
            <TemplatePicture id={id} />
            {t(`template.${id}`)}
          </Press>
        ))}
      </div>
      <p id={hint} className={styles['hint']}>
        {t(`template.${value}.hint`)}
      </p>
    </div>
  );
}
