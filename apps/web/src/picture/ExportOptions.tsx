import { dances } from '@undercurrent/cycle';
import { t } from '../words/t.ts';
import { Choice } from './Choice.tsx';
import styles from './ExportDialog.module.css';
import type { PictureOptions } from './picture-options.ts';
import { Tick } from './Tick.tsx';

interface ExportOptionsProps {
  readonly options: PictureOptions;
  /** Whether something was selected when the dialog opened. */
  readonly canSelect: boolean;
  /** Whether there is a new dance beside the old. */
  readonly canDance: boolean;
  /** Whether people can be told by their names or their initials. */
  readonly hasNames: boolean;
  readonly onChange: (part: Partial<PictureOptions>) => void;
}

const scales = ['1', '2', '3'] as const;
const scaleOf = { '1': 1, '2': 2, '3': 3 } as const;

/** What a picture shows, and its form. */
export function ExportOptions({ options, canSelect, canDance, hasNames, onChange }: ExportOptionsProps) {
  return (
    <div className={styles['options']}>
      <Choice
        label={t('picture.format')}
        value={options.format}
        segments={[
          { value: 'png', label: t('picture.png') },
          { value: 'svg', label: t('picture.svg') },
        ]}
        onChoose={(format) => onChange({ format })}
      />
      {options.format === 'png' ? (
        <Choice
          label={t('picture.size')}
          value={scales.find((scale) => scaleOf[scale] === options.scale) ?? '2'}
          segments={scales.map((value) => ({ value, label: t('picture.times', { times: value }) }))}
          onChoose={(scale) => onChange({ scale: scaleOf[scale] })}
        />
      ) : null}
      <Choice
        label={t('picture.background')}
        value={options.background}
        segments={[
          { value: 'paper', label: t('picture.paper') },
          { value: 'transparent', label: t('picture.transparent') },
        ]}
        onChoose={(background) => onChange({ background })}
      />
      {hasNames ? <NamesChoice names={options.names} onChange={onChange} /> : null}
      {canDance ? <DanceChoice dance={options.dance} onChange={onChange} /> : null}
      {canSelect ? <PartChoice part={options.part} onChange={onChange} /> : null}
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

function NamesChoice({
  names,
  onChange,
}: Pick<ExportOptionsProps, 'onChange'> & Pick<PictureOptions, 'names'>) {
  return (
    <Choice
      label={t('picture.names')}
      value={names}
      segments={[
        { value: 'initials', label: t('picture.initials') },
        { value: 'names', label: t('picture.inFull') },
      ]}
      onChoose={(chosen) => onChange({ names: chosen })}
    />
  );
}

function PartChoice({ part, onChange }: Pick<ExportOptionsProps, 'onChange'> & Pick<PictureOptions, 'part'>) {
  return (
    <Choice
      label={t('picture.part')}
      value={part}
      segments={[
        { value: 'all', label: t('picture.all') },
        { value: 'selection', label: t('picture.selection') },
      ]}
      onChoose={(chosen) => onChange({ part: chosen })}
    />
  );
}

function DanceChoice({
  dance,
  onChange,
}: Pick<ExportOptionsProps, 'onChange'> & Pick<PictureOptions, 'dance'>) {
  return (
    <Choice
      label={t('picture.dance')}
      value={dance}
      segments={dances.map((value) => ({ value, label: t(`picture.dance.${value}`) }))}
      onChoose={(chosen) => onChange({ dance: chosen })}
    />
  );
}
