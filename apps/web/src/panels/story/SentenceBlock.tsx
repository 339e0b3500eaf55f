import { cardSubject, isOwnWording, may, ownerSubject } from '@undercurrent/cycle';
import type { Actor, CycleMap, Person } from '@undercurrent/cycle';
import type { Clause, ClauseKey, Piece, Sentence } from '@undercurrent/cycle/narrative';
import { Pencil } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Press } from '../../parts/Press.tsx';
import { t } from '../../words/t.ts';
import { ClauseEditor } from './ClauseEditor.tsx';
import { ClauseNotes } from './ClauseNotes.tsx';
import styles from './Story.module.css';

interface SentenceBlockProps {
  readonly sentence: Sentence;
  readonly map: CycleMap;
  readonly changed: ReadonlySet<ClauseKey>;
  /** False while it is told in the first person: words are changed as they are told by name. */
  readonly isByName: boolean;
  readonly open: ClauseKey | null;
  readonly onOpen: (key: ClauseKey | null) => void;
}

/** A sentence to be read, each half in its owner’s colour and shape, and changed by its owner where it stands. */
export function SentenceBlock({ sentence, map, changed, isByName, open, onOpen }: SentenceBlockProps) {
  const actor = useActor();
  const clauses = sentence.pieces.flatMap((piece) => (piece.kind === 'clause' ? [piece.clause] : []));
  const changeable = isByName ? clauses.filter((clause) => mayWord(actor, clause)) : [];
  const edited = changeable.find(({ key }) => key === open);
  const pressText = ({ target }: MouseEvent) => {
    const key =
      target instanceof Element ? target.closest('[data-clause]')?.getAttribute('data-clause') : null;
    const pressed = changeable.find((clause) => clause.key === key);
    if (pressed && getSelection()?.isCollapsed !== false) onOpen(pressed.key);
  };
  return (
    <div className={styles['block']}>
      <div className={styles['line']} role="presentation" onClick={pressText}>
        <p className={styles['sentence']} dir="auto">
          {sentence.pieces.map((piece, index) => (
            <PieceText
              key={piece.kind === 'clause' ? piece.clause.key : index}
              piece={piece}
              map={map}
              changeable={changeable}
            />
          ))}
        </p>
        {changeable.length > 0 ? (
          <div className={styles['pens']}>
            {changeable.map((clause) => (
              <Pen key={clause.key} clause={clause} map={map} isOpen={clause === edited} onOpen={onOpen} />
            ))}
          </div>
        ) : null}
      </div>
      {edited ? <ClauseEditor clause={edited} map={map} onClose={() => onOpen(null)} /> : null}
      {clauses.map((clause) => (
        <ClauseNotes key={clause.key} clause={clause} map={map} isChanged={changed.has(clause.key)} />
      ))}
    </div>
  );
}

interface PieceTextProps {
  readonly piece: Piece;
  readonly map: CycleMap;
  readonly changeable: readonly Clause[];
}

function PieceText({ piece, map, changeable }: PieceTextProps) {
  if (piece.kind === 'glue') return <span>{piece.text}</span>;
  const owner = ownerOf(map, piece.clause);
  const [first = '', ...rest] = piece.text.split(' ');
  return (
    <span
      className={styles['clause']}
      data-paint={owner?.color ?? 'together'}
      data-clause={piece.clause.key}
      data-soft={isWaiting(piece.clause) || undefined}
      data-open={changeable.includes(piece.clause) || undefined}
    >
      <span className={styles['whose']}>
        {owner ? (
          <span className={styles['mark']}>
            <PersonMark color={owner.color} shape={owner.shape} initials={owner.initials} size={16} />
          </span>
        ) : null}
        {first}
      </span>
      {rest.length > 0 ? ` ${rest.join(' ')}` : ''}
    </span>
  );
}

interface PenProps {
  readonly clause: Clause;
  readonly map: CycleMap;
  readonly isOpen: boolean;
  readonly onOpen: (key: ClauseKey | null) => void;
}

/** Opens a clause for its words. */
function Pen({ clause, map, isOpen, onOpen }: PenProps) {
  const owner = ownerOf(map, clause);
  return (
    <Press
      aria-label={t('story.change', { name: owner?.name ?? '', words: clause.words })}
      aria-expanded={isOpen}
      data-paint={owner?.color}
      className={styles['pen'] ?? ''}
      onPress={() => onOpen(isOpen ? null : clause.key)}
    >
      <Pencil aria-hidden />
    </Press>
  );
}

/** True where this actor may put the clause into other words. */
function mayWord(actor: Actor, { owner, edit }: Clause): boolean {
  if (owner === 'together') return false;
  return edit ? may(actor, 'change-words', cardSubject(edit)) : may(actor, 'add-card', ownerSubject(owner));
}

function isWaiting({ edit }: Clause): boolean {
  return edit !== null && !isOwnWording(edit);
}

function ownerOf(map: CycleMap, { owner }: Clause): Person | undefined {
  return map.people.find(({ id }) => id === owner);
}
