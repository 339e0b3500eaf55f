import { durations } from '@undercurrent/theme';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  fit,
  freeArea,
  goal,
  seenBox,
  toMap,
  toScreen,
  toScreenBox,
  useCamera,
  visit,
  zoomLimits,
} from './camera.ts';

const camera = () => useCamera.getState();

beforeEach(() => {
  camera().setSize({ width: 1000, height: 800 });
  camera().cover({ top: 80, end: 20, bottom: 140, start: 80 });
  camera().setContent({ x: -400, y: -300, width: 900, height: 700 });
  camera().fitAllAtOnce();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('zooming keeps the point under the pointer where it is', () => {
  const at = { x: 300, y: 500 };
  const before = toMap(camera().camera, at);
  camera().zoomAt(at, 1.7);
  const after = toMap(camera().camera, at);
  expect(after.x).toBeCloseTo(before.x, 9);
  expect(after.y).toBeCloseTo(before.y, 9);
});

test('zooming stops at its limits', () => {
  camera().zoomAt({ x: 0, y: 0 }, 1e9);
  expect(camera().camera.zoom).toBe(zoomLimits.max);
  camera().zoomAt({ x: 0, y: 0 }, 1e-9);
  expect(camera().camera.zoom).toBe(zoomLimits.min);
});

test('fitting lands the whole map in the area that no furniture covers', () => {
  const area = freeArea(camera());
  const box = toScreenBox(camera().camera, { x: -400, y: -300, width: 900, height: 700 });
  expect(box.x).toBeGreaterThanOrEqual(area.x);
  expect(box.y).toBeGreaterThanOrEqual(area.y);
  expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width);
  expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height);
});

test('there is nothing to fit before the canvas is measured', () => {
  const view = { size: { width: 0, height: 0 }, insets: camera().insets };
  expect(fit(view, { x: 0, y: 0, width: 10, height: 10 })).toBeNull();
});

test('panning moves the paper with the hand and stops following', () => {
  const before = toScreen(camera().camera, { x: 0, y: 0 });
  camera().panBy({ x: 30, y: -12 });
  const after = toScreen(camera().camera, { x: 0, y: 0 });
  expect(after.x - before.x).toBeCloseTo(30, 9);
  expect(after.y - before.y).toBeCloseTo(-12, 9);
  expect(camera().isFollowing).toBe(false);
  camera().fitAll();
  expect(camera().isFollowing).toBe(true);
});

test('revealing moves no more than needed', () => {
  const before = camera().camera;
  camera().reveal({ x: 0, y: 0, width: 10, height: 10 });
  expect(camera().camera).toEqual(before);
  camera().reveal({ x: 2000, y: 0, width: 10, height: 10 });
  const area = freeArea(camera());
  const box = toScreenBox(camera().camera, { x: 2000, y: 0, width: 10, height: 10 });
  expect(box.x + box.width).toBeCloseTo(area.x + area.width, 6);
  expect(camera().camera.y).toBe(before.y);
});

test('led by another, the screen shows at least what they see, however it is shaped', () => {
  for (const guide of [
    { x: 100, y: 50, width: 200, height: 900 },
    { x: -50, y: 40, width: 1200, height: 90 },
  ]) {
    camera().lead(guide);
    const seen = seenBox(camera());
    expect(seen.x).toBeLessThanOrEqual(guide.x);
    expect(seen.y).toBeLessThanOrEqual(guide.y);
    expect(seen.x + seen.width).toBeGreaterThanOrEqual(guide.x + guide.width);
    expect(seen.y + seen.height).toBeGreaterThanOrEqual(guide.y + guide.height);
  }
});

test('whoever moves their own camera is led no more, and a card brought into sight leads nobody away', () => {
  const guide = { x: 0, y: 0, width: 300, height: 200 };
  const moves = [
    () => camera().panBy({ x: 1, y: 0 }),
    () => camera().zoomAt({ x: 5, y: 5 }, 1.1),
    () => camera().zoomTo(1),
    () => camera().fitAll(),
  ];
  for (const move of moves) {
    camera().lead(guide);
    expect(camera().guide).toEqual(guide);
    move();
    expect(camera().guide).toBeNull();
  }
  camera().lead(guide);
  camera().reveal({ x: 2000, y: 0, width: 10, height: 10 });
  expect(camera().guide).toEqual(guide);
});

test('a look that ends leaves the screen where it is', () => {
  camera().lead({ x: 0, y: 0, width: 300, height: 200 });
  const there = camera().camera;
  camera().lead(null);
  expect(camera().camera).toEqual(there);
  expect(camera().guide).toBeNull();
});

test('a visit that begins in the middle of a glide ends where the glide was going', () => {
  const frames = glideByFrames();
  camera().zoomBy(0.5);
  frames(durations.layout / 2);
  const onTheWay = camera().camera;
  const going = goal();
  expect(onTheWay.zoom).toBeGreaterThan(going.zoom);

  const goBack = visit(() => camera().closeUp({ x: 0, y: 0, width: 10, height: 10 }, 1));
  frames(durations.layout / 2);
  goBack();
  frames(durations.layout);
  expect(camera().camera).toEqual(going);
});

test('a visit is over for good when a hand moves the camera meanwhile', () => {
  const goBack = visit(() => camera().closeUp({ x: 0, y: 0, width: 10, height: 10 }, 1));
  camera().panBy({ x: 5, y: 0 });
  const there = camera().camera;
  goBack();
  expect(camera().camera).toEqual(there);
});

test('zooming in the middle of a glide goes on from where the glide was going', () => {
  const frames = glideByFrames();
  camera().panBy({ x: 900, y: 0 });
  camera().fitAll();
  const fitted = goal();
  frames(durations.layout / 2);
  camera().zoomBy(2);
  frames(durations.layout);
  camera().zoomBy(0.5);
  frames(durations.layout);
  expect(camera().camera.zoom).toBeCloseTo(fitted.zoom, 9);
  expect(camera().camera.x).toBeCloseTo(fitted.x, 6);
});

/** The camera glides as in a browser; the answer lets so many milliseconds of frames go by. */
function glideByFrames(): (ms: number) => void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) =>
    setTimeout(() => run(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame));
  return (ms) => vi.advanceTimersByTime(Math.ceil(ms / 16 + 1) * 16);
}
