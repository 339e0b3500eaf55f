import type { ExampleId, MapId } from '@undercurrent/cycle';
import { KeyRound, Plus, Sparkles } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey } from './ask-words.ts';
import { LanguageCorner } from './LanguageCorner.tsx';
import { CyclePicture } from './CyclePicture.tsx';
import { MapList } from './MapList.tsx';
import styles from './StartPage.module.css';
import { useApi } from './use-api.tsx';
import { useMaps } from './use-maps.ts';
import '../words/learn-practice.ts';
import { later } from '../parts/later.ts';

const NewMapDialog = later(async () => (await import('./NewMapDialog.tsx')).NewMapDialog);

interface StartPageProps {
  readonly onOpen: (map: MapId) => void;
  readonly onJoin: () => void;
  readonly nowMs: () => number;
}

/** Where the app begins: what it is, a new map, the example, and this browser's maps. */
export function StartPage({ onOpen, onJoin, nowMs }: StartPageProps) {
  const api = useApi();
  const tell = useNotice((store) => store.tell);
  const { load, ...found } = useMaps(nowMs);
  const [isMaking, setMaking] = useState(false);
  const [isOpening, setOpening] = useState(false);

  const openExample = async (example: ExampleId) => {
    setOpening(true);
    const answer = await api.createMap({ kind: 'example', example });
    setOpening(false);
    if (answer.kind === 'answer') onOpen(answer.value);
    else tell({ key: askKey(answer), politeness: 'assertive' });
  };

  return (
    <div className={styles['page']}>
      <LanguageCorner />
      <main className={styles['main']}>
        <section className={styles['welcome']}>
          <div className={styles['words']}>
            <p className={styles['product']}>{t('practice.product')}</p>
            <h1 className={styles['promise']}>{t('practice.promise')}</h1>
            <p className={styles['what']}>{t('practice.what')}</p>
            <div className={styles['acts']}>
              <Button look="primary" size="large" onPress={() => setMaking(true)}>
                <Plus aria-hidden />
                {t('practice.newMap')}
              </Button>
              <Button
                size="large"
                isDisabled={isOpening}
                onPress={() => void openExample('lanie-and-malaki')}
              >
                <Sparkles aria-hidden />
                {t(isOpening ? 'practice.opening' : 'practice.openExample')}
              </Button>
              <JoinButton onJoin={onJoin} />
            </div>
            <OtherExamples isOpening={isOpening} onOpen={(example) => void openExample(example)} />
          </div>
          <CyclePicture />
        </section>
        <MapList
          {...found}
          nowMs={nowMs}
          onOpen={onOpen}
          onRetry={() => void load()}
          onDeleted={() => void load()}
        />
      </main>
      <footer className={styles['water']}>
        <p className={styles['creed']}>{t('practice.creed')}</p>
      </footer>
      {isMaking ? (
        <Suspense>
          <NewMapDialog onMade={onOpen} onClose={() => setMaking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface OtherExamplesProps {
  readonly isOpening: boolean;
  readonly onOpen: (example: ExampleId) => void;
}

function OtherExamples({ isOpening, onOpen }: OtherExamplesProps) {
  return (
    <div className={styles['others']}>
      {t('practice.otherExamples')}
      {(['sharon-and-marcus', 'jimi-and-steve'] as const).map((example) => (
        <Button key={example} isDisabled={isOpening} onPress={() => onOpen(example)}>
          {t(`practice.example.${example}`)}
        </Button>
      ))}
    </div>
  );
}

function JoinButton({ onJoin }: Pick<StartPageProps, 'onJoin'>) {
  return (
    <Button size="large" look="quiet" onPress={onJoin}>
      <KeyRound aria-hidden />
      {t('practice.haveCode')}
    </Button>
  );
}
