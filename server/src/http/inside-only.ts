import { isOpenDoor } from '@undercurrent/protocol';
import { createMiddleware } from 'hono/factory';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';

/**
 * Lets a request through from a seat whose door is open: whatever is read from a map over HTTP is behind the same door
 * as its socket. Behind the check that there is a seat.
 */
export function insideOnly({ doorkeeper }: Pick<ApiParts, 'doorkeeper'>) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const { door } = await doorkeeper.judge(context.var.seat);
    return isOpenDoor(door) ? next() : answerError(context, 'not-admitted');
  });
}
