import type { Locator, Page } from 'playwright-core';

/** The story: a panel beside a wide map, a page of a phone. */
export const storyOn = (page: Page): Locator => page.locator('[aria-label="Our story"]');

/** The sentences of the story as they stand, without the marks in them. */
export async function sentencesOf(page: Page): Promise<readonly string[]> {
  const paragraphs = storyOn(page).getByRole('article').getByRole('paragraph');
  return paragraphs.evaluateAll((nodes) =>
    nodes
      .filter((node) => node.querySelector('[data-clause]'))
      .map((node) => {
        const copy = node.cloneNode(true) as Element;
        copy.querySelectorAll('svg').forEach((svg) => svg.remove());
        return copy.textContent ?? '';
      }),
  );
}
