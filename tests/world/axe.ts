import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Until what moves or fades in has come to rest: axe would judge a dialog half there. */
async function settleMotion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
  });
}

/**
 * The pointer goes to a corner where nothing is: when a page mirrors itself, it can come to rest over a button, which
 * then says its name in a place that is no part of the page.
 */
export async function putPointerAside(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  const pointedAt = page.locator('[role=tooltip]');
  const isFocused = () =>
    page.evaluate(() => document.activeElement?.hasAttribute('aria-describedby') ?? false);
  await expect.poll(async () => (await pointedAt.count()) === 0 || (await isFocused())).toBe(true);
}

/** What axe finds wrong with a page as it stands, one sentence a place. Evaluated, so that no policy is bent. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await settleMotion(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run: (root: Document, options: object) => Promise<{ violations: readonly Violation[] }>;
    };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${String(node.target)}: ${node.failureSummary ?? ''}`),
  );
}
