import {
  ArrowDown,
  ArrowDownToLine,
  ArrowUp,
  Check,
  Ellipsis,
  LockKeyhole,
  MessageCircleQuestion,
  Pencil,
  Plus,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import type { MenuEntry } from '../parts/Menu.tsx';
import { Menu } from '../parts/Menu.tsx';
import { Press } from '../parts/Press.tsx';
import '../words/learn-card.ts';
import { t } from '../words/t.ts';
import styles from './OutlineCard.module.css';

export interface CardActs {
  /** Each is null where the rules, or the place in the list, don't allow it. */
  readonly confirm: (() => void) | null;
  readonly write: (() => void) | null;
  readonly change: (() => void) | null;
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
  readonly insertAfter: (() => void) | null;
  readonly goBeneath: (() => void) | null;
  readonly takeBack: (() => void) | null;
  readonly remark: (() => void) | null;
  readonly remove: (() => void) | null;
}

const entryLooks = [
  { id: 'confirm', key: 'outline.confirm', icon: <Check /> },
  { id: 'write', key: 'outline.editWords', icon: <Pencil /> },
  { id: 'change', key: 'outline.change', icon: <SlidersHorizontal /> },
  { id: 'moveUp', key: 'outline.moveUp', icon: <ArrowUp />, keys: 'Alt ↑' },
  { id: 'moveDown', key: 'outline.moveDown', icon: <ArrowDown />, keys: 'Alt ↓' },
  { id: 'remark', key: 'remarks.open', icon: <MessageCircleQuestion /> },
  { id: 'insertAfter', key: 'outline.insertAfter', icon: <Plus />, keys: 'Ctrl ↓' },
  { id: 'goBeneath', key: 'outline.goBeneath', icon: <ArrowDownToLine /> },
  { id: 'takeBack', key: 'outline.takeBack', icon: <LockKeyhole /> },
  { id: 'remove', key: 'outline.delete', icon: <Trash2 />, isDanger: true },
] as const;

/** What can be done with a card of the list. */
export function CardMenu({ name, acts }: { readonly name: string; readonly acts: CardActs }) {
  const entries = entryLooks.flatMap(({ key, ...look }): MenuEntry[] => {
    const act = acts[look.id];
    return act ? [{ ...look, label: t(key), onChoose: act }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <Menu
      label={t('outline.menu', { card: name })}
      groups={[{ id: 'card', label: t('outline.menuGroup'), entries }]}
    >
      <Press
        aria-label={t('outline.menu', { card: name })}
        data-control="menu"
        className={styles['menu'] ?? ''}
      >
        <Ellipsis aria-hidden />
      </Press>
    </Menu>
  );
}
