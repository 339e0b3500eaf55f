import type { Context } from 'hono';
import * as v from 'valibot';

/** The JSON body of a request, or null when it is none or not of this shape. */
export async function parseBody<T>(context: Context, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const result = v.safeParse(schema, body);
  return result.success ? result.output : null;
}
