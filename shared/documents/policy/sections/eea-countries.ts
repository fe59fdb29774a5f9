/** The countries of the European Economic Area (EU member states, Iceland, Liechtenstein, Norway), as since 1 February 2020. */
const eeaCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Whether a country is known and not in the EEA. */
export function isOutsideEea(country: string | null): boolean {
  return country !== null && !eeaCountries.has(country);
}
