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
