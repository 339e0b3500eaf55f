import { handoutParts, papers } from '@undercurrent/cycle';
import type { HandoutPart, HandoutProposal } from '@undercurrent/cycle';
import { t } from '../../words/t.ts';
import { Choice } from '../Choice.tsx';
import { Tick } from '../Tick.tsx';
import styles from './Handout.module.css';

interface ProposalChoicesProps {
  readonly proposal: HandoutProposal;
  readonly onChange: (part: Partial<HandoutProposal>) => void;
}

const ways = ['initials', 'names'] as const;

/** The therapist’s: what is proposed. Every screen follows. */
export function ProposalChoices({ proposal, onChange }: ProposalChoicesProps) {
  const { parts, paper, names, hasRoots } = proposal;
  const toggle = (part: HandoutPart, isOn: boolean) =>
    onChange({ parts: handoutParts.filter((one) => (one === part ? isOn : parts.includes(one))) });
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className={styles['label']}>{t('handout.what')}</legend>
        {handoutParts.map((part) => (
          <Tick
            key={part}
            label={t(`handout.part.${part}`)}
            isOn={parts.includes(part) && (part !== 'marks' || parts.includes('map'))}
            isDisabled={(part === 'marks' && !parts.includes('map')) || isLast(part, parts)}
            onChange={(isOn) => toggle(part, isOn)}
          />
        ))}
        <Tick
          label={t('handout.roots')}
          isOn={hasRoots && parts.includes('beneath')}
          isDisabled={!parts.includes('beneath')}
          onChange={(isOn) => onChange({ hasRoots: isOn })}
        />
        <p className={styles['note']}>{t('handout.never')}</p>
      </fieldset>
      <Choice
        label={t('handout.names')}
        value={names}
        segments={ways.map((value) => ({ value, label: t(`handout.names.${value}`) }))}
        onChoose={(chosen) => onChange({ names: chosen })}
      />
      <Choice
        label={t('handout.paper')}
        value={paper}
        segments={papers.map((value) => ({ value, label: t(`handout.paper.${value}`) }))}
        onChoose={(chosen) => onChange({ paper: chosen })}
      />
    </>
  );
}

/** A handout of nothing is none: the last part stays. Marks are nothing without the map. */
function isLast(part: HandoutPart, parts: readonly HandoutPart[]): boolean {
  return parts.includes(part) && parts.every((one) => one === part || one === 'marks');
}
