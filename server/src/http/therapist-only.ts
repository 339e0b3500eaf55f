import { createMiddleware } from 'hono/factory';
import { type ApiEnv, answerError } from './api-context.ts';

/** Lets a request through from the therapist's seat alone; behind the check that there is a seat. */
export const therapistOnly = createMiddleware<ApiEnv>(async (context, next) =>
  context.var.seat.role === 'therapist' ? next() : answerError(context, 'not-allowed'),
);
