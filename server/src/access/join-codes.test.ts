import { createMapId } from '@undercurrent/cycle';
import { codeAlphabet, isCode, readCode, showCode } from '@undercurrent/protocol';
import { beforeEach, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/world/fake-clock.ts';
import { JoinCodes } from './join-codes.ts';

const minuteMs = 60_000;
const map = createMapId(() => 'map-number-one');
const other = createMapId(() => 'map-number-two');
let clock: FakeClock;
let codes: JoinCodes;
beforeEach(() => {
  clock = new FakeClock();
  codes = new JoinCodes({ now: clock.now, codeMs: 15 * minuteMs, codeShownMs: 10 * minuteMs });
});

test('a code is eight of thirty letters that nobody takes for one another', () => {
  expect(codeAlphabet).toHaveLength(30);
  expect(codeAlphabet).not.toMatch(/[01OILU]/);
  for (let count = 0; count < 50; count += 1) {
    codes.drop(map);
    expect(codes.show(map).code).toMatch(new RegExp(`^[${codeAlphabet}]{8}$`));
  }
});

test('the code that is shown is the same for ten minutes; then a new one is, and the old one still works', async () => {
  const first = codes.show(map);
  await clock.advance(10 * minuteMs - 1);
  expect(codes.show(map).code).toBe(first.code);
  await clock.advance(1);
  const second = codes.show(map);
  expect(second.code).not.toBe(first.code);
  expect(second.expiresAtMs - clock.now()).toBe(15 * minuteMs);
  expect([first, second].map(({ code }) => codes.mapOf(code))).toEqual([map, map]);
});

test('a code works for fifteen minutes, and for no longer than its meeting', async () => {
  const { code } = codes.show(map);
  const its = codes.show(other).code;
  await clock.advance(15 * minuteMs - 1);
  expect(codes.mapOf(code)).toBe(map);
  await clock.advance(1);
  expect(codes.mapOf(code)).toBeNull();
  expect(codes.mapOf(its)).toBeNull();
  const [mine, theirs] = [codes.show(map).code, codes.show(other).code];
  codes.drop(map);
  expect([mine, theirs].map((each) => codes.mapOf(each))).toEqual([null, other]);
});

test('a code may be typed in any case, with spaces and dashes', () => {
  expect(readCode(' k7qf-29mx ')).toBe('K7QF29MX');
  expect(showCode('K7QF29MX')).toBe('K7QF 29MX');
  for (const typed of ['k7qf29mx', 'K7QF 29MX', 'k7 qf—29.mx']) expect(isCode(typed), typed).toBe(true);
  for (const typed of ['', 'k7qf29m', 'k7qf29mxx', 'k7qf29m0', 'lanie'])
    expect(isCode(typed), typed).toBe(false);
});
