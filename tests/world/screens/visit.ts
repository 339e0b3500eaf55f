import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Seat } from '../three-seats.ts';
import { pressEscape } from '../verbs.ts';

/** Everybody whose screens are visited. */
export interface World {
  readonly therapist: Seat;
  /** On a tablet. */
  readonly lanie: Seat;
  /** On a phone. */
  readonly malaki: Seat;
  /** Has no seat yet. */
  readonly guest: Seat;
}

type Who = 'therapist' | 'lanie' | 'malaki' | 'guest';
type Role = Parameters<Page['getByRole']>[0];
type Go = (seat: Seat, world: World) => Promise<unknown>;

/** How somebody comes to a screen, a panel, a dialog or a menu, and away from it again. */
export interface Visit {
  /** Whose screen; the therapist's otherwise. */
  readonly who?: Who;
  /** The component’s file, without its ending; several where they come together. */
  readonly shows: string | readonly string[];
  /** What it is for whoever hears it, and how it is called: where this is there, it is shown. */
  readonly seen: readonly [role: Role | 'text', name: string | RegExp];
  readonly open: Go;
  /** What else it has to show, each from the one before. */
  readonly further?: Readonly<Record<string, Go>>;
  /** Closes whatever is open, otherwise. */
  readonly close?: Go;
}

export type Visits<Name extends string = string> = Readonly<Record<Name, Visit>>;

/** Whatever is open over a page is closed by Escape, and a panel beside it by its button. */
export async function closeAll({ page }: Seat): Promise<void> {
  const open = page.locator('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]');
  // In a field of search the first Escape clears it.
  await expect
    .poll(async () => {
      if ((await open.count()) > 0) await pressEscape(page);
      return open.count();
    })
    .toBe(0);
  const side = page.locator('[data-side-panel]');
  if ((await side.count()) > 0) {
    await side.getByRole('button', { name: 'Close', exact: true }).click();
    await side.waitFor({ state: 'detached' });
  }
  // What gets the focus back after a key says its name beside it.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Goes through visits one by one, and looks at each with these eyes. */
export async function visitAll(
  visits: Visits,
  world: World,
  look: (seat: Seat, where: string) => Promise<void>,
): Promise<void> {
  for (const [name, visit] of Object.entries<Visit>(visits)) {
    const { who = 'therapist', seen, open, further = {}, close = closeAll } = visit;
    const seat = world[who];
    await open(seat, world);
    await expectSeen(seat, seen);
    await look(seat, name);
    for (const [step, go] of Object.entries(further)) {
      await go(seat, world);
      await look(seat, `${name}, ${step}`);
    }
    await close(seat, world);
  }
}

function expectSeen({ page }: Seat, [role, name]: Visit['seen']): Promise<void> {
  const sign = role === 'text' ? page.getByText(name) : page.getByRole(role, { name, exact: true });
  return sign.first().waitFor();
}
