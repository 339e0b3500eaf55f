import { isHardToTell, personColors, personDashes, personShapes, pronounSets } from '@undercurrent/cycle';
import type { PersonColor, PersonDash, PersonShape, Pronouns } from '@undercurrent/cycle';
import { DashLine } from '../parts/DashLine.tsx';
import { PersonMark } from '../parts/PersonMark.tsx';
import { Select } from '../parts/Select.tsx';
import { t } from '../words/t.ts';
import styles from './PersonFields.module.css';

export interface Marks {
  readonly color: PersonColor;
  readonly shape: PersonShape;
  readonly dash: PersonDash;
}

interface MarkFieldsProps {
  readonly marks: Marks;
  readonly others: readonly Marks[];
  /** True: what another wears can't be chosen. Otherwise choosing it exchanges the two. */
  readonly keepsApart: boolean;
  readonly onChange: (part: Partial<Marks>) => void;
}

/** Colour, shape and line, each shown as it will look. */
export function MarkFields({ marks, others, keepsApart, onChange }: MarkFieldsProps) {
  const isTaken = (wears: (other: Marks) => boolean) => keepsApart && others.some(wears);
  return (
    <>
      <div className={styles['marks']}>
        <Select
          label={t('practice.color')}
          value={marks.color}
          onChoose={(color) => onChange({ color })}
          options={personColors.map((color) => ({
            value: color,
            label: t(`color.${color}`),
            mark: <PersonMark color={color} shape="circle" initials="" size={16} />,
            isDisabled: isTaken((other) => other.color === color),
          }))}
        />
        <Select
          label={t('practice.shape')}
          value={marks.shape}
          onChoose={(shape) => onChange({ shape })}
          options={personShapes.map((shape) => ({
            value: shape,
            label: t(`shape.${shape}`),
            mark: <PersonMark color={marks.color} shape={shape} initials="" size={16} />,
            isDisabled: isTaken((other) => other.shape === shape),
          }))}
        />
        <Select
          label={t('practice.dash')}
          value={marks.dash}
          onChoose={(dash) => onChange({ dash })}
          options={personDashes.map((dash) => ({
            value: dash,
            label: t(`dash.${dash}`),
            mark: (
              <span data-paint={marks.color} className={styles['dash']}>
                <DashLine dash={dash} direction="across" length={22} />
              </span>
            ),
          }))}
        />
      </div>
      {others.some((other) => other.color !== marks.color && isHardToTell(other.color, marks.color)) ? (
        <p className={styles['hint']}>{t('practice.hardToTell')}</p>
      ) : null}
    </>
  );
}

interface PronounFieldProps {
  readonly value: Pronouns;
  readonly onChoose: (pronouns: Pronouns) => void;
}

export function PronounField({ value, onChoose }: PronounFieldProps) {
  return (
    <Select
      label={t('practice.pronouns')}
      value={value}
      onChoose={onChoose}
      options={pronounSets.map((pronouns) => ({ value: pronouns, label: t(`pronouns.${pronouns}`) }))}
    />
  );
}
