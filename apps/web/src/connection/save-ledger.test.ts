import { expect, test } from 'vitest';
import { createSaveLedger } from './save-ledger.ts';

function openLedger() {
  const ledger = createSaveLedger();
  ledger.load();
  ledger.setConnected(true);
  return ledger;
}

test('nothing is called saved before the first sync', () => {
  expect(createSaveLedger().state()).toBe('unsynced');
});

test('only an echo of a checkpoint sent after the update says saved', () => {
  const ledger = openLedger();
  const early = ledger.openCheckpoint();
  ledger.noteLocalUpdate();
  ledger.closeCheckpoint(early);
  expect(ledger.state()).toBe('saving');
  const late = ledger.openCheckpoint();
  ledger.closeCheckpoint(late);
  expect(ledger.state()).toBe('saved');
});

test('an update made while a checkpoint is under way waits for the next one', () => {
  const ledger = openLedger();
  ledger.noteLocalUpdate();
  const first = ledger.openCheckpoint();
  ledger.noteLocalUpdate();
  expect(ledger.needsCheckpoint()).toBe(true);
  ledger.closeCheckpoint(first);
  expect(ledger.state()).toBe('saving');
});

test('an echo from a socket that was lost proves nothing', () => {
  const ledger = openLedger();
  ledger.noteLocalUpdate();
  const token = ledger.openCheckpoint();
  ledger.setConnected(false);
  expect(ledger.state()).toBe('device-only');
  ledger.setConnected(true);
  ledger.closeCheckpoint(token);
  expect(ledger.state()).toBe('saving');
  expect(ledger.needsCheckpoint()).toBe(true);
});

test('what is stored stays saved when the connection is lost', () => {
  const ledger = openLedger();
  ledger.noteLocalUpdate();
  ledger.closeCheckpoint(ledger.openCheckpoint());
  ledger.setConnected(false);
  expect(ledger.state()).toBe('saved');
});

test('a newer echo covers the older checkpoints', () => {
  const ledger = openLedger();
  ledger.noteLocalUpdate();
  const older = ledger.openCheckpoint();
  const newer = ledger.openCheckpoint();
  ledger.closeCheckpoint(newer);
  ledger.closeCheckpoint(older);
  expect(ledger.state()).toBe('saved');
});
