import type { CycleMap, Draft } from '@undercurrent/cycle';
import { kindWord } from '../../words/kinds.ts';
import '../../words/learn-menu.ts';
import { t } from '../../words/t.ts';
import { shortDay } from '../private/day-words.ts';
import styles from './Drafts.module.css';

/** What a draft is, for whom, and since when. */
export function DraftLabel({ draft, map }: { readonly draft: Draft; readonly map: CycleMap }) {
  const { kind, recipient, day } = draft;
  const name = map.people.find(({ id }) => id === recipient)?.name;
  const parts = [
    kind === 'check-in' ? t('menu.checkIn') : kindWord(kind),
    name === undefined ? null : t('drafts.recipientLine', { name }),
    day === null ? null : shortDay(day),
  ];
  return <p className={styles['label']}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
