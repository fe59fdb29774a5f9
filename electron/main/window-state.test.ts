import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWindow, smallestWindow } from './window-state.ts';
import type { Area } from './window-state.ts';

const laptop: Area = { x: 0, y: 28, width: 1440, height: 872 };
const second: Area = { x: 1440, y: 0, width: 1920, height: 1080 };

test('the first window is centred on the primary screen', () => {
  expect(placeWindow(undefined, [laptop, second])).toEqual({
    x: 80,
    y: 44,
    width: 1280,
    height: 840,
    isMaximized: false,
  });
});

test('a window comes back where it was left', () => {
  const kept = { x: 1600, y: 90, width: 1000, height: 700, isMaximized: false };
  expect(placeWindow(kept, [laptop, second])).toEqual(kept);
});

test('a window of a screen that is gone comes back centred on the primary one, still maximised', () => {
  const kept = { x: 1600, y: 90, width: 1000, height: 700, isMaximized: true };
  expect(placeWindow(kept, [laptop])).toEqual({ x: 220, y: 114, width: 1000, height: 700, isMaximized: true });
});

test('a window larger than its screen has become shrinks to it', () => {
  const kept = { x: 10, y: 40, width: 2400, height: 1300, isMaximized: false };
  expect(placeWindow(kept, [laptop])).toEqual({ x: 10, y: 40, width: 1440, height: 872, isMaximized: false });
});

test('wherever it was left, its title bar can be grasped and it is never too small', () => {
  const coordinate = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 1, max: 6000 });
  const kept = fc.record({ x: coordinate, y: coordinate, width: size, height: size, isMaximized: fc.boolean() });
  const areas = fc.constantFrom([laptop], [laptop, second], [second]);
  fc.assert(
    fc.property(kept, areas, (state, workAreas) => {
      const placed = placeWindow(state, workAreas);
      const graspable = workAreas.some(
        (area) =>
          placed.y >= area.y - smallestWindow.height &&
          placed.y + 40 <= area.y + area.height &&
          Math.min(placed.x + placed.width, area.x + area.width) - Math.max(placed.x, area.x) >= 160,
      );
      expect({
        graspable,
        wide: placed.width >= smallestWindow.width,
        high: placed.height >= smallestWindow.height,
      }).toEqual({ graspable: true, wide: true, high: true });
    }),
  );
});
