import '../../words/learn-beneath.ts';
import { layerAfter, layersUnder } from '@undercurrent/cycle/layers';
import { unconfirmedBy } from '@undercurrent/cycle';
import type { BeneathKind, Card, CardId } from '@undercurrent/cycle';
import { confirmWords } from '@undercurrent/document';
import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useActor, useConnection, useMap } from '../../connection/use-connection.tsx';
import { useAct } from '../../connection/use-act.ts';
import { draftsOf } from '../../connection/private-connection.ts';
import { useChooseOwner } from '../../connection/use-choose-owner.ts';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { focusMap } from '../../platform/focus-map.ts';
import { isPhone } from '../../platform/media.ts';
import { useBeneath } from '../../stores/beneath.ts';
import { useClosedByBack } from '../../parts/use-closed-by-back.ts';
import { useSelection } from '../../stores/selection.ts';
import { kindWord } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import { Answer } from './Answer.tsx';
import styles from './Beneath.module.css';
import { Layer } from './Layer.tsx';
import { questionOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { cardBeneath } from './use-card-beneath.ts';
import { whoAnswers } from './who-answers.ts';

/** The layers of one card: what lies there, and the questions that lead down. */
export function BeneathStrip({ card }: { readonly card: Card }) {
  const map = useMap();
  const actor = useActor();
  if (!map) return null;
  const name = map.people.find(({ id }) => id === card.owner)?.name ?? t('owner.together');
  return <Strip key={card.id} standing={{ map, card, who: whoAnswers(map, actor, card), name }} />;
}

function Strip({ standing }: { readonly standing: Standing }) {
  const { map, card, who } = standing;
  const strip = useRef<HTMLElement>(null);
  useHandsBack(strip);
  const asking = useAsking(strip, card);
  const { asked, answered, open, leave } = asking;
  const drafts = draftsOf(useConnection());
  const layers = layersUnder(map, card);
  const mayAnswer = who !== 'nobody' && who !== 'elsewhere';
  const close = asked === null ? letGo : leave;
  useClosedByBack(close, isPhone.read());
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      ref={strip}
      aria-label={t('beneath.of', { words: card.phrase.text })}
      data-paint={map.people.find(({ id }) => id === card.owner)?.color ?? 'together'}
      className={styles['strip']}
      onKeyDown={press}
    >
      <Head standing={standing} />
      <ol aria-label={t('beneath.layers')} className={styles['layers']}>
        {layers.map((layer) => (
          <li key={layer.kind} className={styles['row']}>
            <Layer
              layer={layer}
              standing={standing}
              drafts={drafts}
              isAsked={asked === layer.kind}
              onAsk={mayAnswer ? () => (asked === layer.kind ? leave() : open(layer.kind)) : null}
            />
            {asked === layer.kind && mayAnswer ? (
              <Answer
                kind={layer.kind}
                standing={standing}
                drafts={drafts}
                onLeave={leave}
                onDone={() => asking.finish(layer.kind)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {answered !== null && asked === null ? (
        <LeadOn next={layerAfter(layers, answered)} onGo={open} onEnough={asking.rest} standing={standing} />
      ) : null}
    </section>
  );
}

const letGo = () => useSelection.getState().clear();

/** Which layer is asked for, which was just answered, and where the keys go from one to the next. */
function useAsking(strip: RefObject<HTMLElement | null>, { id, owner }: Card) {
  const asked = useBeneath((store) => (store.asked?.card === id ? store.asked.kind : null));
  const ask = useBeneath((store) => store.ask);
  const [answered, setAnswered] = useState<BeneathKind | null>(null);
  useLetGo(id);
  return {
    asked,
    answered,
    open: (kind: BeneathKind) => {
      setAnswered(null);
      ask({ card: id, kind, owner });
    },
    leave: () => {
      ask(null);
      if (asked !== null) focusSoon(strip.current, `[data-asks="${asked}"]`);
    },
    finish: (kind: BeneathKind) => {
      ask(null);
      setAnswered(kind);
      focusSoon(strip.current, '[data-leads-on]');
    },
    rest: () => setAnswered(null),
  };
}

/** With the layers gone, whatever hands were in them are on the map, where the card was chosen. */
function useHandsBack(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = strip.current;
    return () => {
      if (node?.contains(document.activeElement)) requestAnimationFrame(focusMapIfNowhere);
    };
  }, [strip]);
}

function focusMapIfNowhere(): void {
  if (document.activeElement === document.body) focusMap();
}

/** With the card the question is put down; a device that is turned round has the card in hand still, and goes on. */
function useLetGo(id: CardId): void {
  const { map } = useConnection();
  useEffect(
    () => () => {
      if (cardBeneath(map.getState())?.id !== id) useBeneath.getState().ask(null);
    },
    [map, id],
  );
}

/** Whose card it is and what it says; who may answer here, and the way back. */
function Head({ standing }: { readonly standing: Standing }) {
  const { map, card, who, name } = standing;
  const owner = map.people.find(({ id }) => id === card.owner);
  return (
    <header className={styles['head']}>
      {owner ? (
        <PersonMark color={owner.color} shape={owner.shape} initials={owner.initials} size={26} />
      ) : null}
      <h2 className={styles['title']}>
        <span className={styles['label']}>
          {name} · {kindWord(card.kind)}
        </span>
        <span dir="auto" className={styles['of']}>
          {card.phrase.text}
        </span>
      </h2>
      <Confirm standing={standing} />
      {who === 'elsewhere' ? <InHand standing={standing} /> : null}
      {who === 'nobody' ? <p className={styles['quiet']}>{t('beneath.theirs', { name })}</p> : null}
      <IconButton label={t('beneath.close')} icon={<X />} onPress={letGo} tooltipAt="top" />
    </header>
  );
}

interface LeadOnProps {
  readonly next: BeneathKind | null;
  readonly standing: Standing;
  readonly onGo: (kind: BeneathKind) => void;
  readonly onEnough: () => void;
}

/** After an answer: one layer further down, or enough. */
function LeadOn({ next, standing, onGo, onEnough }: LeadOnProps) {
  if (next === null) return <p className={styles['on']}>{t('beneath.allTold')}</p>;
  return (
    <div className={styles['on']}>
      <Button look="primary" data-leads-on onPress={() => onGo(next)}>
        {t('beneath.andUnder')}
      </Button>
      <span className={styles['quiet']}>{questionOf(next, standing)}</span>
      <Button look="quiet" onPress={onEnough}>
        {t('beneath.enough')}
      </Button>
    </div>
  );
}

/** Words that another wrote for whoever sits here are made their own here too. */
function Confirm({ standing: { map, card } }: { readonly standing: Standing }) {
  const { person } = useActor();
  const act = useAct();
  if (person === null || !unconfirmedBy(map, card).includes(person)) return null;
  return (
    <Button
      onPress={() =>
        act('confirm-words', (now, by) => confirmWords(now, by, { id: card.id, seen: card.phrase.text }))
      }
    >
      {t('beneath.confirm')}
    </Button>
  );
}

/** On a shared device whoever's card it is takes it into their hands first. */
function InHand({ standing: { card, name } }: { readonly standing: Standing }) {
  const choose = useChooseOwner();
  return (
    <Button onPress={() => choose(card.owner)} aria-description={t('beneath.passed')}>
      {t('beneath.inHand', { name })}
    </Button>
  );
}

/** Once what was pressed has given way to what comes next. */
function focusSoon(root: HTMLElement | null, selector: string): void {
  requestAnimationFrame(() => {
    const found = root?.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  });
}
