// Where the window was, and where it may be again when screens have changed since.
import { z } from 'zod';

export const smallestWindow = { width: 760, height: 520 } as const;
const firstWindow = { width: 1280, height: 840 } as const;

/** Of the title bar at least this much has to be on a screen, or the window could not be moved back. */
const grip = { width: 160, height: 40 } as const;

export const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * The bounds to open the window with, in screen pixels: as left where that is still on a screen, else centred on the first.
 * @param kept How the window was left; undefined at the first start.
 * @param workAreas Usable areas of the screens, the primary one first.
 */
export function placeWindow(kept: WindowState | undefined, workAreas: readonly Area[]): WindowState {
  const [primary] = workAreas;
  const wanted = kept ?? { x: 0, y: 0, ...firstWindow, isMaximized: false };
  if (primary === undefined) return wanted;
  const home = workAreas.find((area) => hasGrip({ ...wanted, ...fitSize(wanted, area) }, area));
  const { width, height } = fitSize(wanted, home ?? primary);
  if (kept !== undefined && home !== undefined) return { ...kept, width, height };
  return {
    x: primary.x + Math.round((primary.width - width) / 2),
    y: primary.y + Math.round((primary.height - height) / 2),
    width,
    height,
    isMaximized: wanted.isMaximized,
  };
}

function fitSize(wanted: Area, area: Area): { width: number; height: number } {
  return {
    width: Math.max(smallestWindow.width, Math.min(wanted.width, area.width)),
    height: Math.max(smallestWindow.height, Math.min(wanted.height, area.height)),
  };
}

function hasGrip(window: Area, area: Area): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopInside = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return width >= grip.width && isTopInside;
}
