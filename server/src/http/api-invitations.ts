import { PersonId } from '@undercurrent/cycle';
import { AcceptRequest, InvitationRequest } from '@undercurrent/protocol';
import { Hono } from 'hono';
import * as v from 'valibot';
import {
  type ApiContext,
  type ApiEnv,
  type ApiParts,
  answerAgain,
  answerError,
  bearerOf,
} from './api-context.ts';
import { addressOf } from './client-address.ts';
import { parseBody } from './parse-body.ts';
import type { TryLimit } from '../access/try-limit.ts';

/** Invitations of one map; mounted behind the check for the therapist's seat. */
export function addInvitationRoutes(app: Hono<ApiEnv>, parts: ApiParts): void {
  const { access, audit, store, summaries, log } = parts;

  app.post('/:map/invitations', async (context) => {
    const body = await parseBody(context, InvitationRequest);
    if (body === null) return answerError(context, 'bad-request');
    const { map } = context.var.seat;
    const { people } = await summaries.of(map);
    if (people.every(({ id }) => id !== body.person)) return answerError(context, 'not-found');
    const invitation = await access.invite(map, body.person);
    await audit.note(map, context.var.seat, 'invitation-made', [body.person]);
    log.info({ map, person: body.person }, 'invitation made');
    return context.json(invitation, 201);
  });

  app.delete('/:map/invitations/:person', async (context) => {
    const person = v.safeParse(PersonId, context.req.param('person'));
    if (!person.success) return answerError(context, 'not-found');
    const { map } = context.var.seat;
    await store.revokeInvitations(map, person.output);
    await audit.note(map, context.var.seat, 'invitation-withdrawn', [person.output]);
    return context.body(null, 204);
  });
}

/** Where an invited browser exchanges its secret for a seat. */
export function createAcceptApi(parts: ApiParts, limit: TryLimit): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/accept', async (context) => {
    const address = addressOf(context.env.incoming, parts.config.publicOrigin !== null);
    if (!(await limit.mayTry(address))) return answerError(context, 'too-many');
    const body = await parseBody(context, AcceptRequest);
    if (body === null) return answerError(context, 'bad-request');
    const { isNew, response } = await accept(parts, context, body);
    if (isNew) await limit.forgive(address);
    return response;
  });
  return app;
}

async function accept(parts: ApiParts, context: ApiContext, asked: AcceptRequest) {
  const { access, audit, cookie, log } = parts;
  const acceptance = await access.accept(bearerOf(parts, context), asked.secret, asked.device ?? null);
  if (acceptance.kind === 'renewal') {
    return { isNew: false, response: answerAgain(context, parts, acceptance) };
  }
  if (acceptance.kind === 'refused') {
    log.info({ reason: acceptance.reason }, 'invitation refused');
    return { isNew: false, response: answerError(context, acceptance.reason) };
  }
  const { map, person } = acceptance;
  if (acceptance.isNew) await audit.note(map, await access.seatOf(acceptance.token, map), 'seat-opened');
  log.info({ map, person }, 'invitation accepted');
  context.header('set-cookie', cookie.write(acceptance.token));
  return { isNew: acceptance.isNew, response: context.json({ map, person }) };
}
