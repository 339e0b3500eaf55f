import {
  ArrowDown,
  ArrowDownToLine,
  ArrowUp,
  Check,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Ellipsis,
  ListChecks,
  ListX,
  LockKeyhole,
  Maximize2,
  MessageCircleQuestion,
  Minimize2,
  MoveUpRight,
  Pencil,
  Plus,
  Scissors,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import type { MenuEntry } from '../parts/Menu.tsx';
import { Menu } from '../parts/Menu.tsx';
import { Press } from '../parts/Press.tsx';
import '../words/learn-card.ts';
import '../words/learn-clip.ts';
import '../words/learn-marks.ts';
import { t } from '../words/t.ts';
import styles from './OutlineCard.module.css';

const groups = [
  [
    { id: 'confirm', key: 'outline.confirm', icon: <Check /> },
    { id: 'write', key: 'outline.editWords', icon: <Pencil /> },
    { id: 'change', key: 'outline.change', icon: <SlidersHorizontal /> },
    { id: 'ends', key: 'marks.ends', icon: <MoveUpRight /> },
    { id: 'larger', key: 'marks.larger', icon: <Maximize2 /> },
    { id: 'smaller', key: 'marks.smaller', icon: <Minimize2 /> },
    { id: 'moveUp', key: 'outline.moveUp', icon: <ArrowUp />, keys: 'Alt ↑' },
    { id: 'moveDown', key: 'outline.moveDown', icon: <ArrowDown />, keys: 'Alt ↓' },
    { id: 'remark', key: 'remarks.open', icon: <MessageCircleQuestion /> },
    { id: 'insertAfter', key: 'outline.insertAfter', icon: <Plus />, keys: 'Ctrl ↓' },
    { id: 'goBeneath', key: 'outline.goBeneath', icon: <ArrowDownToLine /> },
  ],
  [
    { id: 'copy', key: 'clip.copy', icon: <Copy />, keys: 'Ctrl C' },
    { id: 'cut', key: 'clip.cut', icon: <Scissors />, keys: 'Ctrl X' },
    { id: 'paste', key: 'clip.paste', icon: <ClipboardPaste />, keys: 'Ctrl V' },
    { id: 'duplicate', key: 'canvas.bar.duplicate', icon: <CopyPlus />, keys: 'Ctrl D' },
    { id: 'choose', key: 'outline.choose', icon: <ListChecks /> },
    { id: 'letGo', key: 'outline.letGo', icon: <ListX /> },
  ],
  [
    { id: 'takeBack', key: 'outline.takeBack', icon: <LockKeyhole /> },
    { id: 'remove', key: 'outline.delete', icon: <Trash2 />, keys: 'Del', isDanger: true },
  ],
] as const;

type RowAct = (typeof groups)[number][number]['id'];

/** What can be done with a row; null, or not there, where the rules or the place in the list don't allow it. */
export type RowActs = Readonly<Partial<Record<RowAct, (() => void) | null>>>;

/** What can be done with a card or a mark of the list. */
export function RowMenu({ name, acts }: { readonly name: string; readonly acts: RowActs }) {
  const offered = groups.flatMap((looks, index) => {
    const entries = looks.flatMap(({ key, ...look }): MenuEntry[] => {
      const act = acts[look.id];
      return act ? [{ ...look, label: t(key), onChoose: act }] : [];
    });
    const group = { id: String(index), label: t('outline.menuGroup'), entries };
    return entries.length > 0 ? [group] : [];
  });
  if (offered.length === 0) return null;
  return (
    <Menu label={t('outline.menu', { card: name })} groups={offered}>
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
