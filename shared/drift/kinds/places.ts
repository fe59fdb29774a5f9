// Country codes of a reading as places of a record.
import { countryCodeSchema } from '../../domain/primitives.ts';
import type { Place } from '../../domain/primitives.ts';

/** `EU` and `EEA` stay words; everywhere (`*`) is no place. */
export function placesOfCodes(codes: readonly string[]): Place[] {
  return codes.flatMap((code): Place[] => {
    if (code === 'EU') return [{ country: null, place: 'the European Union' }];
    if (code === 'EEA') return [{ country: null, place: 'the European Economic Area' }];
    return countryCodeSchema.safeParse(code).success ? [{ country: code, place: null }] : [];
  });
}
