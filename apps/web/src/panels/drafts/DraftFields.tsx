import { limits } from '@undercurrent/cycle';
import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { useActor } from '../../connection/use-connection.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { Select } from '../../parts/Select.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { kindWord, sentenceStart } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import { draftCardKinds, ringCardsFor } from './draft-kinds.ts';
import { withKind } from './draft-form.ts';
import type { DraftForm } from './draft-form.ts';
import styles from './Drafts.module.css';

interface DraftFieldsProps {
  readonly map: CycleMap;
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
}

const nothing = 'nothing';

/** What it is, the words, and what it belongs to. How a week went is words alone: it is written as a letter is. */
export function DraftFields({ map, form, onChange }: DraftFieldsProps) {
  const { person } = useActor();
  return (
    <div className={styles['fields']}>
      {form.kind === 'letter' ? null : (
        <Select
          label={t('drafts.kind')}
          value={form.kind}
          onChoose={(kind) => onChange(withKind(form, kind))}
          options={draftCardKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
        />
      )}
      <TextField
        isMultiline
        label={sentenceStart(form.kind, person)}
        value={form.words}
        onChange={(words) => onChange({ ...form, words })}
        maxLength={limits.words}
      />
      <GentleHint words={form.words} kind={form.kind} owner={person ?? 'together'} people={map.people} />
      <Under map={map} form={form} person={person} onChange={onChange} />
    </div>
  );
}

function Under({ map, form, person, onChange }: DraftFieldsProps & { readonly person: PersonId | null }) {
  const cards = ringCardsFor(map, form.kind, person);
  if (cards.length === 0) return null;
  const under = cards.find(({ id }) => id === form.under)?.id ?? null;
  return (
    <Select
      label={t('drafts.under')}
      value={under ?? nothing}
      onChoose={(id) => onChange({ ...form, under: cards.find((card) => card.id === id)?.id ?? null })}
      options={[
        { value: nothing, label: t('drafts.underNone') },
        ...cards.map(({ id, phrase }) => ({ value: id, label: phrase.text })),
      ]}
    />
  );
}
