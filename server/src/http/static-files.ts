import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Handler } from 'hono';

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly tag: string;
  readonly cache: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const zippable = /^text\/|json|svg/;

/** The addresses that are answered with the app's page. */
const pages = /^\/(?:|join|map\/[\w-]+)$/;

/**
 * Answers with the files of a built app, all read once at the start (a megabyte or two): a newer build in
 * the same folder never mixes with the pages that are already out. Hashed assets are kept by browsers for
 * ever, the page itself never.
 */
export function createStaticFiles(folder: string): Handler {
  const files = new Map(listFiles(folder).map((path) => [urlOf(folder, path), readFile(folder, path)]));
  return (context) => {
    const { pathname } = new URL(context.req.url);
    const file = files.get(pages.test(pathname) ? '/index.html' : pathname);
    if (file === undefined) return context.text('Not found', 404);
    if (context.req.header('if-none-match') === file.tag) return context.body(null, 304, { etag: file.tag });
    const headers = { 'content-type': file.type, 'cache-control': file.cache, etag: file.tag };
    const isZipped = file.zipped !== null && /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    if (!isZipped || file.zipped === null) return context.body(file.bytes, 200, headers);
    return context.body(file.zipped, 200, {
      ...headers,
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
  };
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      // What the build leaves behind for itself is nobody else's.
      .filter((path) => !/\/\./.test(urlOf(folder, path)))
  );
}

const urlOf = (folder: string, path: string): string => `/${relative(folder, path).split(sep).join('/')}`;

function readFile(folder: string, path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  return {
    bytes,
    zipped: zippable.test(type) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null,
    type,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    cache: cacheFor(urlOf(folder, path)),
  };
}

function cacheFor(url: string): string {
  if (url.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return url.endsWith('.html') ? 'no-store' : 'no-cache';
}
