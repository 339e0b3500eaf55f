import { afterAll, expect } from 'vitest';
import { closeBrowser, openBrowser, watchTroubles } from '../world/browser.ts';
import { flow } from '../world/three-seats.ts';
import { newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

/** What a page of ours may never do, as code that got into one would try it; and the rule that it breaks. */
const plants: readonly (readonly [string, RegExp])[] = [
  [
    `document.body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))`,
    /style-src/,
  ],
  [`document.body.setAttribute('style', 'color: red')`, /style-src/],
  [`document.body.innerHTML = '<b>words</b>'`, /require-trusted-types-for/],
  [`document.body.insertAdjacentHTML('beforeend', '<b>words</b>')`, /require-trusted-types-for/],
  [`trustedTypes.createPolicy('mine', {})`, /trusted-types/],
  [`setTimeout(() => setTimeout('1'))`, /require-trusted-types-for|script-src/],
  [`new Image().src = 'https://example.org/x.png'`, /img-src/],
  [`fetch('https://example.org/').catch(() => {})`, /connect-src/],
  [`new WebSocket('wss://example.org/')`, /connect-src/],
  [
    `document.body.append(Object.assign(document.createElement('iframe'), { src: '/' }))`,
    /frame-src|default-src/,
  ],
  [`document.head.append(Object.assign(document.createElement('base'), { href: '/x/' }))`, /base-uri/],
];

flow(
  'every answer carries what a browser should refuse on our behalf, and the page is alone',
  async (table) => {
    const seat = await table.sit('therapist');
    await newMap(seat, ['Lanie', 'Malaki']);
    expect(await seat.page.evaluate(() => crossOriginIsolated)).toBe(true);
    for (const path of ['/', '/map/map_none', '/api/health']) {
      const response = await seat.page.request.get(seat.origin + path);
      expect(response.headers(), path).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(response.headers()['content-security-policy']).not.toContain('unsafe-');
    }
  },
);

flow('what the policy forbids is refused, and heard by what watches every flow', async (table) => {
  const origin = `http://127.0.0.1:${table.server.port}`;
  const context = await (await openBrowser()).newContext();
  const troubles = await watchTroubles(context, origin);
  // Not even a test that allows everything is let off a breach.
  troubles.allow(/.*/);
  const page = await context.newPage();
  let heard = 0;
  for (const [code, rule] of plants) {
    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().waitFor();
    expect(troubles.found().length).toBe(heard);
    // Evaluated as the page's own code would run.
    await page.evaluate(code).catch(() => null);
    await expect.poll(() => troubles.found().slice(heard).join(), { message: code }).toMatch(rule);
    heard = troubles.found().length;
  }
  await context.close();
});
