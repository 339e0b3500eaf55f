import { RefusalNotice, SeatGreeting, frameTypes } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import type { WebsocketProvider } from 'y-websocket';
import type { Clock } from '../platform/clock.ts';
import { gatherUpdates } from './gathered-updates.ts';

/** What the frames of one provider tell. */
export interface FrameAnswers {
  /** Anything at all arrived. */
  readonly heard: () => void;
  /** The server asked for what it lacks, and the answer is on its way. */
  readonly answered: () => void;
  readonly greeted: (greeting: SeatGreeting) => void;
  readonly refused: (notice: RefusalNotice) => void;
  readonly stored: (token: number) => void;
  /** Whether the server's store takes anything now. */
  readonly storing: (isStoring: boolean) => void;
  /** The practice has changed its lists of words. */
  readonly listsChanged: () => void;
}

type ReadFrame = (encoder: encoding.Encoder, decoder: decoding.Decoder) => void;

/** Teaches a provider our frames, listens in on y-websocket's, and lets others' updates be gathered. */
export function answerFrames(provider: WebsocketProvider, clock: Clock, answers: FrameAnswers): void {
  const gathered = gatherUpdates(provider.doc, provider, clock);
  const handlers = provider.messageHandlers;
  const stockSync = handlers[frameTypes.sync];
  const own: Readonly<Record<number, ReadFrame>> = {
    [frameTypes.greeting]: (_encoder, decoder) => {
      answers.greeted(v.parse(SeatGreeting, JSON.parse(decoding.readVarString(decoder))));
    },
    [frameTypes.refusal]: (_encoder, decoder) => {
      answers.refused(v.parse(RefusalNotice, JSON.parse(decoding.readVarString(decoder))));
    },
    [frameTypes.checkpoint]: (_encoder, decoder) => {
      const token = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      answers.stored(decoding.readVarUint(token));
    },
    [frameTypes.lists]: answers.listsChanged,
    [frameTypes.storing]: (_encoder, decoder) => answers.storing(decoding.readVarUint(decoder) !== 0),
  };
  for (const [type, handle] of Object.entries(own)) handlers[Number(type)] = handle;
  handlers[frameTypes.sync] = (...frame) => {
    const [, decoder] = frame;
    if (decoding.peekVarUint(decoder) === messageYjsUpdate) {
      decoding.readVarUint(decoder);
      gathered.add(decoding.readVarUint8Array(decoder));
      return;
    }
    gathered.flush();
    stockSync?.(...frame);
    // The provider sends what the handler wrote right after it returns; ours may follow only then.
    if (holdsSyncStep2(frame[0])) queueMicrotask(answers.answered);
  };
  for (const [type, handle] of handlers.entries()) {
    if (!handle) continue;
    handlers[type] = (...frame) => {
      answers.heard();
      handle(...frame);
    };
  }
}

/** The bytes of a checkpoint. */
export function checkpointFrame(token: number): Uint8Array<ArrayBuffer> {
  const number = encoding.encode((encoder) => encoding.writeVarUint(encoder, token));
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.checkpoint);
    encoding.writeVarUint8Array(encoder, number);
  });
}

function holdsSyncStep2(encoder: encoding.Encoder): boolean {
  if (encoding.length(encoder) < 2) return false;
  const written = decoding.createDecoder(encoding.toUint8Array(encoder));
  return (
    decoding.readVarUint(written) === frameTypes.sync && decoding.readVarUint(written) === messageYjsSyncStep2
  );
}
