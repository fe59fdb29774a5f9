import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path in `place` where nothing is yet: `policy 4.0`, else `policy 4.0 (2)`. The window suggests a name, never a place. */
export function newFolderPath(place: string, suggestedName: string): string {
  const name = path.basename(suggestedName);
  for (let number = 1; ; number += 1) {
    const candidate = path.join(place, number === 1 ? name : `${name} (${number})`);
    if (!existsSync(candidate)) return candidate;
  }
}
