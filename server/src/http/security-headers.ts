import { createMiddleware } from 'hono/factory';

/** Everything a browser should refuse on our behalf. */
const fixedHeaders = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), ' +
    'display-capture=(), browsing-topics=(), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)',
  'x-robots-tag': 'noindex, nofollow',
} as const;

/**
 * Nothing but our own files, nothing inline, nothing evaluated. The WebSocket is named beside `'self'`
 * because Safari before 15.4 does not count it in. Konva's Stage clears its container through `innerHTML`,
 * so the policy `default`, which lets the empty string through and nothing else, is allowed by name.
 */
export function contentSecurityPolicy(host: string, isSecure: boolean): string {
  const webSocket = /^[\w.:[\]-]+$/.test(host) ? ` ${isSecure ? 'wss' : 'ws'}://${host}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${webSocket}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Where a browser heeds `cross-origin-opener-policy`; elsewhere it complains of it on every page. */
const isHeeded = (host: string, isSecure: boolean): boolean =>
  isSecure || /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);

/** Puts the headers on every answer. */
export function securityHeaders(publicOrigin: string | null) {
  const isSecure = publicOrigin?.startsWith('https:') ?? false;
  return createMiddleware(async (context, next) => {
    await next();
    const host = publicOrigin === null ? (context.req.header('host') ?? '') : new URL(publicOrigin).host;
    const { headers } = context.res;
    for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value);
    headers.set('content-security-policy', contentSecurityPolicy(host, isSecure));
    if (isHeeded(host, isSecure)) headers.set('cross-origin-opener-policy', 'same-origin');
    if (isSecure) headers.set('strict-transport-security', 'max-age=31536000');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  });
}
