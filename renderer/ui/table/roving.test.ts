import { describe, expect, it } from 'vitest';
import { stepIndex } from './roving.ts';

const down = (key: string, index: number, count = 5) => stepIndex({ key, index, count, axis: 'vertical', page: 3 });

describe('walking a list by keys', () => {
  it('moves with J, K and the arrows and stops at both ends', () => {
    expect(['j', 'J', 'ArrowDown', 'k', 'ArrowUp'].map((key) => down(key, 2))).toEqual([3, 3, 3, 1, 1]);
    expect([down('j', 4), down('k', 0)]).toEqual([4, 0]);
  });

  it('jumps to the ends and by pages', () => {
    expect([down('Home', 3), down('End', 1), down('PageDown', 0), down('PageDown', 3), down('PageUp', 4)]).toEqual([
      0, 4, 3, 4, 1,
    ]);
  });

  it('starts at the first row when none is current, and does nothing in an empty list', () => {
    expect([down('j', -1), down('k', -1), down('j', -1, 0)]).toEqual([0, 0, null]);
  });

  it('lets J and K walk past headings, and the arrows stop at them', () => {
    const isStop = (index: number) => index !== 0 && index !== 3;
    const walk = (key: string, index: number) => stepIndex({ key, index, count: 5, axis: 'vertical', isStop });
    expect([walk('j', 2), walk('k', 4), walk('k', 1), walk('ArrowDown', 2), walk('Home', 4)]).toEqual([4, 2, 1, 3, 0]);
  });

  it('leaves every other key to the page', () => {
    expect(['x', 'Enter', 'ArrowRight', 'Tab'].map((key) => down(key, 1))).toEqual([null, null, null, null]);
    expect(stepIndex({ key: 'ArrowRight', index: 0, count: 2, axis: 'horizontal' })).toBe(1);
    expect(stepIndex({ key: 'j', index: 0, count: 2, axis: 'horizontal' })).toBeNull();
  });
});
