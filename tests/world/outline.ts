import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Seat } from './three-seats.ts';

/** The map as its list tells it: one line a card, "Lanie · Feels: abandoned", section by section. */
export interface Told {
  readonly steps: readonly string[];
  readonly beneath: readonly string[];
  readonly newSteps: readonly string[];
  readonly strengths: readonly string[];
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
      const said = row.getAttribute('data-said');
      if (said !== null) return clean(said);
      if (!article) {
        // What a card belongs to is told after its words.
        const told = row.cloneNode(true) as Element;
        for (const more of told.querySelectorAll('small')) more.remove();
        return clean(told.textContent ?? '');
      }
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
      beneath: [...list('Beneath'), ...list('Where it began')],
      newSteps: list('New steps'),
      strengths: list('What holds us'),
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

/** Waits until all seats tell the same map, of this many steps, and gives back what they tell. */
export async function expectSameMap(seats: readonly Seat[], steps: number): Promise<Told> {
  const tell = () => Promise.all(seats.map((seat) => readOutline(seat.page)));
  await expect
    .poll(
      async () => {
        const [first, ...others] = await tell();
        return {
          steps: first?.steps.length,
          differing: others.filter((told) => !isDeepStrictEqual(told, first)),
        };
      },
      { timeout: 15_000, message: 'the maps of all' },
    )
    .toEqual({ steps, differing: [] });
  const [told] = await tell();
  if (!told) throw new Error('nobody sits here');
  return told;
}
