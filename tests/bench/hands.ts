import type { CDPSession, Page } from 'playwright-core';
import { measure, onSession } from './frames.ts';

/**
 * What a move costs the main thread, in ms of processor time: of a hand that draws a stroke of `inkPoints`, of one that
 * brushes over all that is on the map, and of the others when each changes something.
 */
export interface HandCost {
  readonly ink: number;
  readonly brush: number;
  readonly remote: number;
}

type Point = { readonly x: number; readonly y: number };

export const inkPoints = 500;
/** How many others there are, and how often each changes something. */
export const others = { count: 2, perSecond: 60 } as const;

const brushMoves = 90;
const remoteMs = 2_000;
const middle: Point = { x: 720, y: 450 };
const far: Point = { x: 1_420, y: 880 };

/** `paper`: a point on screen where nothing lies. `change` lets the others change the map for so long. */
export async function measureHands(
  page: Page,
  { paper, change }: { readonly paper: Point; readonly change: (ms: number) => Promise<void> },
): Promise<HandCost> {
  return onSession(page, async (session) => {
    await page.keyboard.press('p');
    const ink = await measure(page, session, { moves: inkPoints, move: () => draw(session, spiral()) });
    await page.keyboard.press('v');
    const brushing = () => draw(session, [paper, ...brushed(paper)]);
    const brush = await measure(page, session, { moves: brushMoves, move: brushing });
    await page.mouse.click(paper.x, paper.y);
    const moves = (remoteMs / 1_000) * others.perSecond;
    const remote = await measure(page, session, { moves, move: () => change(remoteMs) });
    return { ink, brush, remote };
  });
}

/** A point of our canvas where no card lies, left of all of them. */
export async function findPaper(page: Page): Promise<Point> {
  for (let x = 20; x < middle.x; x += 20) {
    for (const y of [120, 200, 300, 600, 700, 780]) {
      await page.mouse.move(x, y);
      const isPaper = await page.evaluate(
        ([px = 0, py = 0]) => {
          const canvas = document.elementFromPoint(px, py)?.closest<HTMLElement>('[data-hover]');
          return (
            canvas !== null && canvas?.dataset['hover'] !== 'card' && canvas?.dataset['hover'] !== 'edge'
          );
        },
        [x, y],
      );
      if (isPaper) return { x, y };
    }
  }
  throw new Error('no paper was found beside the cards');
}

function spiral(): readonly Point[] {
  return Array.from({ length: inkPoints }, (_, index) => ({
    x: middle.x + Math.cos(index / 12) * (20 + index / 2),
    y: middle.y + Math.sin(index / 12) * (20 + index / 2),
  }));
}

/** From the paper across everything, most of the way back, and across again. */
function brushed(from: Point): readonly Point[] {
  return Array.from({ length: brushMoves }, (_, index) => {
    const share = 0.55 - 0.45 * Math.cos((index / (brushMoves - 1)) * 3 * Math.PI);
    return { x: from.x + (far.x - from.x) * share, y: from.y + (far.y - from.y) * share };
  });
}

async function draw(session: CDPSession, [first, ...rest]: readonly Point[]): Promise<void> {
  if (!first) return;
  const button = { button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...first, ...button });
  let last = first;
  for (const at of rest) {
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, button: 'left', buttons: 1 });
    last = at;
  }
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...last, ...button });
}
