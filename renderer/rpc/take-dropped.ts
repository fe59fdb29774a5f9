import type { DroppedFile } from '../../shared/contract/app.ts';

/** A permission to read a file that the user dropped on the window; null where it is no file of this machine. */
export const takeDropped = (file: File): Promise<DroppedFile | null> => window.recital.takeDropped(file);
