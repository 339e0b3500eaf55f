import { isOpenDoor } from '@undercurrent/protocol';
import { createMiddleware } from 'hono/factory';
import { createTryLimit } from '../access/try-limit.ts';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';

/**
 * Lets a request through from a seat whose door is open: whatever is read from a map over HTTP is behind the same door
 * as its socket, and costs more than a message there. Behind the check that there is a seat.
 */
export function insideOnly({ doorkeeper, config }: Pick<ApiParts, 'doorkeeper' | 'config'>) {
  const limit = createTryLimit({ perAddress: config.limits.readsPerMinute, inAll: Number.MAX_SAFE_INTEGER });
  return createMiddleware<ApiEnv>(async (context, next) => {
    const { seat } = context.var;
    const { door } = await doorkeeper.judge(seat);
    if (!isOpenDoor(door)) return answerError(context, 'not-admitted');
    return (await limit.mayTry(seat.seat)) ? next() : answerError(context, 'too-many');
  });
}
