/** ISO 3166-1 codes of the states in the European Economic Area: where GDPR Art. 27 asks for no representative. */
export const eeaCountries: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
