import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import field from './Field.module.css';
import row from './MenuRow.module.css';
import styles from './Select.module.css';
import { useEntryFocus } from './use-entry-focus.ts';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Drawn before the words. */
  readonly mark?: ReactNode;
  /** Where the words of an option are not in the language of the page. */
  readonly lang?: string;
  readonly isDisabled?: boolean;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Without it the label is heard alone. */
  readonly isLabelShown?: boolean;
  /** Drawn before the value, for the eye alone. */
  readonly icon?: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, shown when asked for. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelShown = true, icon, options, value, onChoose } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChoose(chosen.value);
      }}
      className={field['field'] ?? ''}
    >
      <Label className={isLabelShown ? (field['label'] ?? '') : 'visually-hidden'}>{label}</Label>
      <Button className={styles['button'] ?? ''}>
        {icon}
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown aria-hidden className={styles['chevron']} />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}

function Options<Value extends string>({ options }: { readonly options: readonly Option<Value>[] }) {
  const list = useRef<HTMLDivElement>(null);
  useEntryFocus(list);
  return (
    <ListBox ref={list} className={styles['list'] ?? ''}>
      {options.map((option) => (
        <ListBoxItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={`${row['item']} ${styles['option']}`}
        >
          {option.mark}
          {option.lang === undefined ? option.label : <span lang={option.lang}>{option.label}</span>}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
