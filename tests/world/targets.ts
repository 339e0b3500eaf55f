import type { Page } from 'playwright-core';

/**
 * What a finger can press and is smaller than 44 px either way, by name and size. A field that is hidden behind its
 * label is pressed by the label; a link within a sentence is as high as its line.
 */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressable =
      'button, a[href], input:not([type=hidden]), select, textarea, label:has(input), [role=radio], [role=tab], [role=menuitem], [role=option], [role=switch]';
    const isTiny = ({ width, height }: DOMRect) => width <= 1.5 && height <= 1.5;
    const isHidden = (node: Element) => {
      if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
      if (node.closest('.visually-hidden, [inert], [aria-hidden=true]')) return true;
      for (let at: Element | null = node; at; at = at.parentElement) {
        if (isTiny(at.getBoundingClientRect())) return true;
      }
      return false;
    };
    return [...document.querySelectorAll(pressable)]
      .filter((node) => !isHidden(node) && !node.matches('p a, label input'))
      .map((node) => ({
        name: node.getAttribute('aria-label') ?? node.textContent?.trim() ?? node.tagName,
        box: node.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`);
  });
}
