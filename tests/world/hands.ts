import type { CDPSession, Page } from 'playwright-core';

/** A point of the page, in CSS px. */
export interface At {
  readonly x: number;
  readonly y: number;
}

interface Finger extends At {
  readonly id: number;
  /** Half of what touches the glass. */
  readonly radius?: number;
}

/** What fingers and a pen do to a page, as the browser hears it from the device. */
export interface Hands {
  readonly touch: (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    fingers: readonly Finger[],
  ) => Promise<void>;
  readonly pen: (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    at: At,
    force?: number,
  ) => Promise<void>;
  /** The pen goes along these points, pressed as hard as each says. */
  readonly stroke: (points: readonly (At & { readonly force: number })[]) => Promise<void>;
}

interface Presses {
  readonly by: 'mouse' | 'finger';
  readonly apartMs: number;
}

/**
 * Two presses at one place, so far apart by the clock of the browser: neither waits for what the page does about the
 * other, as a hand does not, so that a busy page still hears a double press.
 */
export async function pressTwice(
  page: Page,
  { x, y }: At,
  { by, apartMs }: Presses = { by: 'mouse', apartMs: 60 },
): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const told: Promise<unknown>[] = [];
  const press = (clickCount: number) => {
    if (by === 'finger') {
      told.push(
        session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, id: 1 }] }),
        session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
      );
      return;
    }
    const button = { x, y, button: 'left', clickCount } as const;
    told.push(
      session.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button }),
      session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...button }),
    );
  };
  if (by === 'mouse') await page.mouse.move(x, y);
  press(1);
  await new Promise((resolve) => setTimeout(resolve, apartMs));
  press(2);
  await Promise.all(told);
  await session.detach();
}

export async function handsOn(page: Page): Promise<Hands> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch: Hands['touch'] = async (type, fingers) => {
    const touchPoints = fingers.map(({ x, y, id, radius = 8 }) => ({
      x,
      y,
      id,
      radiusX: radius,
      radiusY: radius,
    }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const pen: Hands['pen'] = async (type, { x, y }, force = 0.5) => {
    const isDown = type !== 'mouseReleased';
    const button = { button: 'left', buttons: isDown ? 1 : 0, clickCount: 1 } as const;
    await session.send('Input.dispatchMouseEvent', { type, x, y, force, pointerType: 'pen', ...button });
  };
  return {
    touch,
    pen,
    stroke: async (points) => {
      const [first] = points;
      const last = points.at(-1);
      if (!first || !last) return;
      await pen('mousePressed', first, first.force);
      for (const { force, ...at } of points.slice(1)) await pen('mouseMoved', at, force);
      await pen('mouseReleased', last, 0);
    },
  };
}
