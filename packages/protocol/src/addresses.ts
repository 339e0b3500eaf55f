import * as v from 'valibot';

/**
 * The origins, likeliest first, at which other devices of the same network find the server; empty where it does not
 * know any, or where the address that it was asked at is known to them as well.
 */
export const Addresses = v.object({
  origins: v.array(v.pipe(v.string(), v.regex(/^http:\/\/[\d.]{7,15}:\d{1,5}$/))),
});
export type Addresses = Readonly<v.InferOutput<typeof Addresses>>;
