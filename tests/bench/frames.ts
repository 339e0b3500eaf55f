import type { CDPSession, Page } from 'playwright-core';

/** What a move of a hand and the frame it makes cost the main thread, in ms of processor time. */
export interface FrameCost {
  readonly pan: number;
  readonly zoom: number;
  readonly drag: number;
}

const moves = 90;
const middle = { x: 720, y: 450 };

/**
 * Moves with real input events and divides the time the main thread worked by the moves. Not by the frames: whoever
 * is quick makes idle frames in between, and would seem even quicker. `card` is a point on screen where a card lies.
 */
export async function measureFrames(
  page: Page,
  card: { readonly x: number; readonly y: number },
): Promise<FrameCost> {
  return onSession(page, async (session) => {
    const drag = await measure(page, session, { moves, move: () => dragCard(session, card) });
    const panning = () => wheel(session, (n) => (n % 30 < 15 ? 6 : -6), 0);
    const pan = await measure(page, session, { moves, move: panning });
    const zooming = () => wheel(session, (n) => (n % 30 < 15 ? -8 : 8), 2);
    const zoom = await measure(page, session, { moves, move: zooming });
    return { pan, zoom, drag };
  });
}

/** A page's own line to the browser, for real input events and for what its main thread worked. */
export async function onSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** A point on our canvas where a card lies, near its middle: the canvas says over what the pointer hovers. */
export async function findCard(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForSelector('[data-testid="map-canvas"] canvas:visible');
  const givesUpAt = performance.now() + 30_000;
  for (let n = 0; performance.now() < givesUpAt; n += 1) {
    const at = { x: middle.x + ((n * 7) % 200) - 100, y: middle.y + ((n * 11) % 160) - 80 };
    await page.mouse.move(at.x, at.y);
    if ((await page.locator('[data-hover="card"]').count()) > 0) return at;
  }
  throw new Error('no card was found under the pointer');
}

/** So many moves, of a hand or of others, and what makes them. */
export interface Moving {
  readonly moves: number;
  readonly move: () => Promise<void>;
}

/** What each of the moves costs, in ms of the main thread, up to the last frame they make. */
export async function measure(page: Page, session: CDPSession, { moves, move }: Moving): Promise<number> {
  await settle(page);
  const before = await taskMs(session);
  await move();
  await settle(page);
  return ((await taskMs(session)) - before) / moves;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );
}

async function wheel(session: CDPSession, deltaOf: (n: number) => number, modifiers: number): Promise<void> {
  for (let n = 0; n < moves; n += 1) {
    const delta = deltaOf(n);
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...middle,
      deltaX: modifiers === 0 ? delta : 0,
      deltaY: delta,
      modifiers,
    });
  }
}

async function dragCard(session: CDPSession, at: { readonly x: number; readonly y: number }): Promise<void> {
  const button = { button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, ...button });
  for (let n = 0; n < moves; n += 1) {
    const by = n % 30 < 15 ? n % 30 : 30 - (n % 30);
    await session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: at.x + by * 4,
      y: at.y + by * 2,
      button: 'left',
      buttons: 1,
    });
  }
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, ...button });
}
