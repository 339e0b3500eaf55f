import type { Size } from '@undercurrent/geometry';
import type { Handout } from '@undercurrent/scene/handout';
import { useEffect, useRef } from 'react';
import { t } from '../../words/t.ts';
import styles from './Handout.module.css';
import { paintPage, sizeOf } from './paint-handout.ts';

/** The pages as they will leave, painted by the same hand; and the same words for whoever has them read aloud. */
export function HandoutPages({ handout }: { readonly handout: Handout | null }) {
  return (
    <div className={styles['well']} data-scroller {...reached(t('handout.preview'))}>
      {handout ? (
        handout.pages.map((_, page) => <Page key={page} handout={handout} page={page} />)
      ) : (
        <p role="status" className={styles['making']}>
          {t('handout.making')}
        </p>
      )}
    </div>
  );
}

/** So that keys can scroll it. */
const reached = (label: string) => ({ tabIndex: 0, role: 'region', 'aria-label': label }) as const;

function Page({ handout, page }: { readonly handout: Handout; readonly page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = sizeOf(handout, page);
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return undefined;
    const paint = () => {
      const width = sheet.clientWidth * devicePixelRatio;
      if (width === 0) return;
      const height = (width * size.height) / size.width;
      paintPage(sheet, handout, { page, pixels: { width: Math.round(width), height: Math.round(height) } });
    };
    paint();
    const room = new ResizeObserver(paint);
    if (sheet.parentElement) room.observe(sheet.parentElement);
    return () => room.disconnect();
  }, [handout, page, size]);
  const blocks = (handout.pages[page]?.blocks ?? []).filter(({ role }) => role !== 'decoration');
  return (
    <section
      aria-label={t('handout.page', { page: page + 1, of: handout.pages.length })}
      className={styles['page']}
    >
      <canvas ref={canvas} aria-hidden className={styles['sheet']} data-paper={paperOf(size)} />
      <div className="visually-hidden" data-handout-words>
        {blocks.map(({ key, role, text }) =>
          role === 'heading' || role === 'title' ? (
            <h3 key={key} dir="auto">
              {text}
            </h3>
          ) : (
            <p key={key} dir="auto">
              {text}
            </p>
          ),
        )}
      </div>
    </section>
  );
}

function paperOf({ width, height }: Size) {
  const paper = Math.max(width, height) > 800 ? 'a4' : 'letter';
  return width > height ? `${paper}-lying` : paper;
}
