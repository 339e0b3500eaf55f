import type { ReactNode } from 'react';
import { Segmented } from '../parts/Segmented.tsx';
import { t } from '../words/t.ts';
import styles from './ExportDialog.module.css';
import type { PictureOptions } from './picture-options.ts';

interface ExportOptionsProps {
  readonly options: PictureOptions;
  /** Whether something was selected when the dialog opened. */
  readonly canSelect: boolean;
  readonly onChange: (part: Partial<PictureOptions>) => void;
}

const scales = ['1', '2', '3'] as const;
const scaleOf = { '1': 1, '2': 2, '3': 3 } as const;

/** What a picture shows, and its form. */
export function ExportOptions({ options, canSelect, onChange }: ExportOptionsProps) {
  return (
    <div className={styles['options']}>
      <Option label={t('picture.format')}>
        <Segmented
          label={t('picture.format')}
          look="filled"
          value={options.format}
          segments={[
            { value: 'png', label: t('picture.png') },
            { value: 'svg', label: t('picture.svg') },
          ]}
          onChoose={(format) => onChange({ format })}
        />
      </Option>
      {options.format === 'png' ? (
        <Option label={t('picture.size')}>
          <Segmented
            label={t('picture.size')}
            look="filled"
            value={scales.find((scale) => scaleOf[scale] === options.scale) ?? '2'}
            segments={scales.map((value) => ({ value, label: t('picture.times', { times: value }) }))}
            onChoose={(scale) => onChange({ scale: scaleOf[scale] })}
          />
        </Option>
      ) : null}
      <Option label={t('picture.background')}>
        <Segmented
          label={t('picture.background')}
          look="filled"
          value={options.background}
          segments={[
            { value: 'paper', label: t('picture.paper') },
            { value: 'transparent', label: t('picture.transparent') },
          ]}
          onChoose={(background) => onChange({ background })}
        />
      </Option>
      {canSelect ? (
        <Option label={t('picture.part')}>
          <Segmented
            label={t('picture.part')}
            look="filled"
            value={options.part}
            segments={[
              { value: 'all', label: t('picture.all') },
              { value: 'selection', label: t('picture.selection') },
            ]}
            onChoose={(part) => onChange({ part })}
          />
        </Option>
      ) : null}
      <Tick
        label={t('picture.beneath')}
        isOn={options.hasBeneath}
        onChange={(hasBeneath) => onChange({ hasBeneath })}
      />
      <Tick
        label={t('picture.notes')}
        isOn={options.hasNotes}
        onChange={(hasNotes) => onChange({ hasNotes })}
      />
    </div>
  );
}

function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['option']}>
      <span aria-hidden className={styles['label']}>
        {label}
      </span>
      {children}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
