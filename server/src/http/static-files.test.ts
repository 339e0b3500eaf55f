import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticFiles } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-static-'));
const app = new Hono();
beforeAll(() => {
  for (const name of ['assets', '.sources']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '.sources', 'x'), 'of the build');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Undercurrent</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  app.get('*', createStaticFiles(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['/', '/join', '/map/map_abcdefghij'])(
  '%s is answered with the page, which nobody keeps',
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-store');
  },
);

test('a hashed asset is kept for ever, and sent zipped to who reads that', async () => {
  const response = await app.request('/assets/index-abc.js', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect((await app.request('/assets/index-abc.js')).headers.has('content-encoding')).toBe(false);
});

test('a file that is still the same is not sent again', async () => {
  const etag = (await app.request('/icon.svg')).headers.get('etag') ?? '';
  const again = await app.request('/icon.svg', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test.each([
  '/assets/old-123.js',
  '/map/',
  '/map/a/b',
  '/../package.json',
  '/.sources/x',
  '/%2e%2e/etc/passwd',
])('%s is not found', async (path) => {
  expect((await app.request(path)).status).toBe(404);
});
