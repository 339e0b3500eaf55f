import type { Ref } from 'react';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import field from './Field.module.css';
import styles from './TextField.module.css';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** The label is then for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  /** Shown while `isInvalid`. */
  readonly error?: string;
  readonly isMultiline?: boolean;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A labelled field for words. The words' own direction decides theirs. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden = false,
    placeholder,
    description,
    error,
    isMultiline,
    inputRef,
    ...rest
  } = props;
  const shared = {
    dir: 'auto',
    className: styles['input'] ?? '',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(inputRef ? { ref: inputRef } : {}),
  } as const;
  return (
    <AriaTextField
      {...rest}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      // What nobody but the field holds until it is finished, unless leaving it keeps the words.
      {...(rest.onBlur ? { 'data-keeps': 'left' } : { 'data-own-words': true })}
      className={field['field'] ?? ''}
    >
      {isLabelHidden ? null : <Label className={field['label'] ?? ''}>{label}</Label>}
      {isMultiline ? <TextArea {...shared} rows={3} /> : <Input {...shared} />}
      {description ? (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
