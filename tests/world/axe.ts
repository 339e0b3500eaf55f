import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

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

/** What axe finds wrong with a page as it stands, one sentence a place. Evaluated, so that no policy is bent. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await settleMotion(page);
  await page.evaluate(source);
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
