import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits, fit for a cookie or a fragment. */
export const createSecret = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a secret. A secret of 256 random bits needs no salt and no slow hash. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/**
 * What a page that was just given a token sends along with it: known to whoever has the token, and sent by nobody but the
 * page that the token was given to.
 */
export const proofOf = (token: string): string => hashSecret(`given ${token}`);

const maxAgeSeconds = 400 * 24 * 60 * 60;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** The cookie that makes a browser a device: httpOnly and strictly same-site; bound to the host behind TLS. */
export class DeviceCookie {
  readonly #name: string;
  readonly #flags: string;

  constructor({ isSecure }: { readonly isSecure: boolean }) {
    this.#name = isSecure ? '__Host-undercurrent-seat' : 'undercurrent-seat';
    this.#flags = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSeconds}${isSecure ? '; Secure' : ''}`;
  }

  /** The token in a Cookie header, or null when there is none that could be ours. */
  read(header: string | undefined): string | null {
    for (const pair of (header ?? '').split(';')) {
      const [name, value] = pair.trim().split('=', 2);
      if (name === this.#name && value !== undefined && tokenShape.test(value)) return value;
    }
    return null;
  }

  /** The value of a Set-Cookie header. */
  write(token: string): string {
    return `${this.#name}=${token}; ${this.#flags}`;
  }
}
