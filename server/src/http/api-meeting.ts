import { PersonId } from '@undercurrent/cycle';
import { AdmissionRequest, HomeworkWindow, MeetingRequest } from '@undercurrent/protocol';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { type ApiContext, type ApiEnv, type ApiParts, answerError } from './api-context.ts';
import { parseBody } from './parse-body.ts';

/** The meeting of one map, its codes and its homework windows; mounted behind the check for the therapist's seat. */
export function addMeetingRoutes(app: Hono<ApiEnv>, parts: ApiParts): void {
  const { doorkeeper, meetings, codes, audit, store } = parts;

  app.put('/:map/meeting', async (context) => {
    const body = await parseBody(context, MeetingRequest);
    if (body === null) return answerError(context, 'bad-request');
    const { seat: by } = context.var;
    return context.json(await doorkeeper.openMeeting(by.map, { by, letsInKnown: body.letsInKnown }));
  });

  app.delete('/:map/meeting', async (context) => {
    await doorkeeper.endMeeting(context.var.seat.map, context.var.seat);
    return context.body(null, 204);
  });

  app.post('/:map/meeting/admissions', async (context) => {
    const body = await parseBody(context, AdmissionRequest);
    if (body === null) return answerError(context, 'bad-request');
    const { map } = context.var.seat;
    const seat = (await store.seatsOfMap(map)).find((each) => each.seat === body.seat);
    if (seat === undefined) return answerError(context, 'not-found');
    const isAdmitted = await doorkeeper.admit(seat, context.var.seat);
    return isAdmitted ? context.body(null, 204) : answerError(context, 'no-meeting');
  });

  app.post('/:map/meeting/codes', async (context) => {
    const { map } = context.var.seat;
    if ((await meetings.current(map)) === null) return answerError(context, 'no-meeting');
    const { code, expiresAtMs, isNew } = codes.show(map);
    if (isNew) await audit.note(map, context.var.seat, 'code-made');
    return context.json({ code, expiresAtMs });
  });

  app.put('/:map/homework/:person', async (context) => {
    const window = await parseBody(context, HomeworkWindow);
    if (window === null || window.fromMs >= window.untilMs) return answerError(context, 'bad-request');
    return setHomework(parts, context, window);
  });
  app.delete('/:map/homework/:person', (context) => setHomework(parts, context, null));
}

async function setHomework(
  { summaries, doorkeeper }: ApiParts,
  context: ApiContext,
  window: HomeworkWindow | null,
): Promise<Response> {
  const { map } = context.var.seat;
  const person = v.safeParse(PersonId, context.req.param('person'));
  const { people } = await summaries.of(map);
  if (!person.success || people.every(({ id }) => id !== person.output)) {
    return answerError(context, 'not-found');
  }
  await doorkeeper.setHomework({ map, person: person.output, window, by: context.var.seat });
  return context.body(null, 204);
}
