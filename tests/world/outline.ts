import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Seat } from './three-seats.ts';

/** The map as its list tells it: one line a card, "Lanie · Feels: abandoned", section by section. */
export interface Told {
  readonly steps: readonly string[];
  readonly beneath: readonly string[];
  readonly newSteps: readonly string[];
  readonly notes: readonly string[];
}

/** Reads the outline as it stands, in any of its looks; what only this seat is told ("you") is left out. */
export function readOutline(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const root = document.querySelector('section[aria-label="Steps"]');
    const clean = (text: string) =>
      text
        .replace(/ · you · /, ' · ')
        .replace(/\s+/g, ' ')
        .replace(/ \((?:not confirmed by .*|Written for you)\)$/, '')
        .trim();
    const tell = (row: Element): string => {
      const article = row.querySelector('article');
      if (!article) return clean(row.textContent ?? '');
      const field = article.querySelector('textarea');
      const words = article.querySelector('button[data-control="words"], p[dir="auto"]');
      return clean(`${article.getAttribute('aria-label')}: ${field?.value ?? words?.textContent ?? ''}`);
    };
    const list = (label: string) =>
      [...(root?.querySelectorAll(`ol[aria-label="${label}"] > li, ul[aria-label="${label}"] > li`) ?? [])]
        .filter((row) => row.querySelector('article') || !row.querySelector('button, span'))
        .map(tell)
        .filter((line) => line !== '' && line !== 'and round again');
    return {
      steps: list('Steps'),
      beneath: list('Beneath'),
      newSteps: list('New steps'),
      notes: list('Notes'),
    };
  });
}

/** Waits until a seat's list of steps is exactly this. */
export async function expectSteps(seat: Seat, steps: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await readOutline(seat.page)).steps, {
      timeout: 15_000,
      message: `steps of ${seat.name}`,
    })
    .toEqual(steps);
}

/** Waits until all seats tell the same map, and gives back what they tell. */
export async function expectSameMap(seats: readonly Seat[]): Promise<Told> {
  const [first, ...others] = seats;
  if (!first) throw new Error('nobody sits here');
  for (const other of others) {
    await expect
      .poll(async () => readOutline(other.page), { timeout: 15_000, message: `map of ${other.name}` })
      .toEqual(await readOutline(first.page));
  }
  return readOutline(first.page);
}
