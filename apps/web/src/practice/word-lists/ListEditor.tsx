import { listLimits, longestTerm } from '@undercurrent/cycle';
import type { ListId, OwnList } from '@undercurrent/cycle';
import {
  problemWith,
  withFirst,
  withMoved,
  withShown,
  withTerm,
  withoutFirst,
  withoutTerm,
} from '@undercurrent/cycle/vocabularies';
import type { TermProblem } from '@undercurrent/cycle/vocabularies';
import { Plus, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { t } from '../../words/t.ts';
import styles from './Lists.module.css';
import { saidTerm, withWords } from './said-term.ts';
import { TermList } from './TermList.tsx';
import type { TermAct } from './TermRow.tsx';
import { useList } from './use-list.ts';

interface ListEditorProps {
  readonly id: ListId;
  readonly name: string;
  /** The choice of the list. */
  readonly children: ReactNode;
}

/** One list: words found, added, brought forward, moved, hidden, shown again; and the whole of it as it came. */
export function ListEditor({ id, name, children }: ListEditorProps) {
  const { list, isAsItCame, problem, change, restore } = useList(id);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<TermProblem | null>(null);
  const [said, say] = useState('');
  const add = () => {
    const found = problemWith(list, typed, (term) => saidTerm(id, term));
    setRefused(found);
    if (found !== null) return;
    change(withTerm(list, typed));
    say(t('lists.said.added', { words: typed.trim() }));
    setTyped('');
  };
  const act = (does: TermAct, term: string) => {
    const next = acts[does](list, term, id);
    change(next);
    say(saidOf(does, { id, list: next, term }));
  };
  const putBack = () => {
    restore();
    say(t('lists.restored'));
  };
  return (
    <>
      <div className={styles['head']}>
        {children}
        <p className={styles['state']}>{t(isAsItCame ? 'lists.asItCame' : 'lists.changed')}</p>
        <Button isDisabled={isAsItCame} onPress={putBack} aria-label={t('lists.restoreWhat', { list: name })}>
          <RotateCcw aria-hidden />
          {t('lists.restore')}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <AddField
        id={id}
        typed={typed}
        refused={refused}
        onType={(words) => {
          setTyped(words);
          setRefused(null);
        }}
        onAdd={add}
      />
      <Parts id={id} list={list} search={typed} onAct={act} />
    </>
  );
}

interface PartsProps {
  readonly id: ListId;
  readonly list: OwnList;
  readonly search: string;
  readonly onAct: (does: TermAct, term: string) => void;
}

/** What is always offered first, what follows, and what is hidden. */
function Parts({ list: { first, rest, hidden }, ...shared }: PartsProps) {
  const most = listLimits.first;
  const isFound = withWords(shared.id, [...first, ...rest, ...hidden], shared.search).length > 0;
  return (
    <>
      {isFound ? null : <p className={styles['none']}>{t('lists.noMatch')}</p>}
      <TermList
        {...shared}
        title={t('lists.first')}
        lead={t('lists.firstLead', { most })}
        none={t('lists.noFirst')}
        terms={first}
        place="first"
      />
      <TermList
        {...shared}
        title={t('lists.rest')}
        none={t('lists.noRest')}
        terms={rest}
        place="rest"
        canPin={first.length < most}
      />
      {hidden.length === 0 ? null : (
        <TermList
          {...shared}
          title={t('lists.hidden')}
          none={t('lists.noRest')}
          terms={hidden}
          place="hidden"
        />
      )}
    </>
  );
}

interface AddFieldProps {
  readonly id: ListId;
  readonly typed: string;
  readonly refused: TermProblem | null;
  readonly onType: (words: string) => void;
  readonly onAdd: () => void;
}

/** Looks for words while they are typed, and adds them where they are not there yet. */
function AddField({ id, typed, refused, onType, onAdd }: AddFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  return (
    <form
      className={styles['add']}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
        // Enter presses the button, which takes the focus: the next words are written at once.
        field.current?.focus();
      }}
    >
      <TextField
        label={t('lists.find')}
        value={typed}
        onChange={onType}
        inputRef={field}
        isInvalid={refused !== null}
        error={refused === null ? '' : t(`lists.problem.${refused}`, { most: longestTerm })}
        {...(id === 'cue' || id === 'early-sign' ? { description: t('lists.findHint.cue') } : {})}
      />
      <Button type="submit" look="primary">
        <Plus aria-hidden />
        {t('lists.add')}
      </Button>
    </form>
  );
}

const acts: Readonly<Record<TermAct, (list: OwnList, term: string, id: ListId) => OwnList>> = {
  up: (list, term) => withMoved(list, term, -1),
  down: (list, term) => withMoved(list, term, 1),
  pin: withFirst,
  unpin: withoutFirst,
  hide: (list, term, id) => withoutTerm(id, list, term),
  show: withShown,
};

function saidOf(
  does: TermAct,
  { id, list, term }: { readonly id: ListId; readonly list: OwnList; readonly term: string },
): string {
  const words = saidTerm(id, term);
  if (does === 'hide') return t('lists.said.hidden', { words });
  if (does === 'show') return t('lists.said.shown', { words });
  if (does === 'pin') return t('lists.said.first', { words });
  const all = [...list.first, ...list.rest];
  return t('lists.said.moved', { words, place: all.indexOf(term) + 1, count: all.length });
}
