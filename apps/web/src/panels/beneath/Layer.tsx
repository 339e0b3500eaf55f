import type { Draft } from '@undercurrent/cycle';
import type { Layer as LayerOfCards } from '@undercurrent/cycle/layers';
import { Pencil, Plus } from 'lucide-react';
import { useStore } from 'zustand';
import type { DraftsConnection } from '../../connection/private-connection.ts';
import { isShared } from '../../connection/sharing.ts';
import { Button } from '../../parts/Button.tsx';
import { Press } from '../../parts/Press.tsx';
import { answerKey, useBeneath } from '../../stores/beneath.ts';
import { useRoots } from '../../stores/roots.ts';
import { t } from '../../words/t.ts';
import styles from './Beneath.module.css';
import type { Standing } from './standing.ts';
import { questionOf } from './standing.ts';
import { KeptAnswer } from './KeptAnswer.tsx';
import { LayerCard } from './LayerCard.tsx';

interface LayerProps {
  readonly layer: LayerOfCards;
  readonly standing: Standing;
  readonly drafts: DraftsConnection | null;
  readonly isAsked: boolean;
  /** Null where nobody on this seat answers. */
  readonly onAsk: (() => void) | null;
}

/** One layer: what lies there, or its question. */
export function Layer({ layer: { kind, cards }, standing, drafts, isAsked, onAsk }: LayerProps) {
  return (
    <div className={styles['layer']} data-asked={isAsked || undefined}>
      <h3 className={styles['kind']}>{t(`beneath.slot.${kind}`)}</h3>
      {kind === 'root' ? (
        <Roots cards={cards} standing={standing} />
      ) : (
        cards.map((card) => <LayerCard key={card.id} card={card} standing={standing} />)
      )}
      {drafts ? <Kept kind={kind} standing={standing} drafts={drafts} /> : null}
      {onAsk ? (
        <Ask kind={kind} standing={standing} hasCards={cards.length > 0} isAsked={isAsked} onAsk={onAsk} />
      ) : null}
      {onAsk === null && cards.length === 0 ? <p className={styles['quiet']}>{t('beneath.none')}</p> : null}
    </div>
  );
}

interface AskProps extends Pick<LayerProps, 'standing' | 'isAsked'> {
  readonly kind: LayerOfCards['kind'];
  readonly hasCards: boolean;
  readonly onAsk: () => void;
}

/** The question of a layer, what leads to another answer, or back to one that was begun. */
function Ask({ kind, standing, hasCards, isAsked, onAsk }: AskProps) {
  const question = questionOf(kind, standing);
  const words = useBeneath((store) => store.begun.get(answerKey(standing.card.id, kind)) ?? '');
  const isBegun = words.trim() !== '' && !isAsked;
  const short = isBegun ? 'beneath.goOn' : hasCards ? 'beneath.another' : null;
  return (
    <Press
      data-asks={kind}
      aria-expanded={isAsked}
      {...(short ? { 'aria-label': t(`${short}Label`, { question }) } : {})}
      className={styles['ask'] ?? ''}
      onPress={onAsk}
    >
      {isBegun ? <Pencil aria-hidden /> : <Plus aria-hidden />}
      <span>{short ? t(short) : question}</span>
    </Press>
  );
}

/** Where it began lies under a stone, on this screen, until a hand lifts it. */
function Roots({ cards, standing }: Pick<LayerOfCards, 'cards'> & { readonly standing: Standing }) {
  const { owner } = standing.card;
  const isOpen = useRoots((store) => store.open.has(owner));
  const toggle = useRoots((store) => store.toggle);
  if (cards.length === 0) return null;
  return (
    <>
      <Button aria-expanded={isOpen} onPress={() => toggle(owner)}>
        {t(isOpen ? 'beneath.foldRoots' : 'beneath.openRoots', { count: cards.length })}
      </Button>
      {isOpen ? cards.map((card) => <LayerCard key={card.id} card={card} standing={standing} />) : null}
    </>
  );
}

interface KeptProps {
  readonly kind: Draft['kind'];
  readonly standing: Standing;
  readonly drafts: DraftsConnection;
}

/** What its owner keeps for themselves in this layer; it is on no other device. */
function Kept({ kind, standing: { map, card, who }, drafts }: KeptProps) {
  const list = useStore(drafts.model);
  if (who !== 'self') return null;
  const own = (list ?? []).filter(
    (draft) => draft.kind === kind && draft.under === card.id && !isShared(map, draft),
  );
  return own.map((draft) => <KeptAnswer key={draft.id} draft={draft} drafts={drafts} />);
}
