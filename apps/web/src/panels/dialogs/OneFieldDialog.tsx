import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PickList } from '../../parts/PickList.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { t } from '../../words/t.ts';
import styles from './OneFieldDialog.module.css';

interface OneFieldDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly value: string;
  readonly maxLength: number;
  readonly offersLabel: string;
  readonly offers: readonly string[];
  readonly save: string;
  readonly onChange: (value: string) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** What stands about the words that are kept now. */
  readonly children?: ReactNode;
}

const formId = 'one-field';

/** A few words, typed or picked; Enter keeps them. */
export function OneFieldDialog(props: OneFieldDialogProps) {
  const { title, lead, field, value, maxLength, offersLabel, offers, save, onChange, onSave, onClose } =
    props;
  const inputRef = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  return (
    <Dialog
      title={title}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('parts.cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <p className={styles['lead']}>{lead}</p>
        <TextField
          label={field}
          value={value}
          maxLength={maxLength}
          autoFocus
          inputRef={inputRef}
          onChange={onChange}
        />
        {props.children}
        <PickList
          label={offersLabel}
          phrases={offers}
          onPick={(phrase) => {
            onChange(phrase);
            inputRef.current?.focus();
          }}
        />
      </form>
    </Dialog>
  );
}
