// Cities, states and data centre regions that vendors name instead of a country.

/** By country code. Only names that hardly mean anything else. */
const placesOf: Readonly<Record<string, string>> = {
  AE: 'dubai',
  AT: 'wien, vienna, graz, linz',
  AU: 'sydney, melbourne, ap-southeast-2',
  BE: 'brussels, bruxelles, brüssel, europe-west1',
  BG: 'sofia',
  BR: 'são paulo, sa-east-1',
  CA: 'toronto, montreal, vancouver, québec, ca-central-1',
  CH: 'zürich, zurich, bern, basel, genf, geneva, genève, lausanne, europe-west6, eu-central-2',
  CZ: 'prague, prag',
  DE: 'frankfurt, berlin, nuremberg, nürnberg, falkenstein, münchen, munich, eu-central-1, leipzig, hamburg, köln, cologne, düsseldorf, stuttgart, dresden, dortmund, karlsruhe, hannover, bremen, freiburg, münster, bonn, mannheim, nordrhein-westfalen, oldenburg, gunzenhausen, montabaur, europe-west3',
  DK: 'copenhagen, kopenhagen',
  EE: 'tallinn',
  ES: 'madrid, barcelona, eu-south-2, sevilla, bilbao, málaga, zaragoza, valencia, granada, santiago de compostela, ciudad real, murcia, valladolid, a coruña',
  FI: 'helsinki, europe-north1',
  FR: 'paris, eu-west-3, roubaix, strasbourg, gravelines, lyon, marseille, lille, toulouse, nantes, bordeaux, europe-west9',
  GB: 'london, eu-west-2, manchester, edinburgh, leeds, bristol, oxford, glasgow, liverpool, birmingham, sheffield, belfast, cardiff, europe-west2',
  GR: 'athens',
  HU: 'budapest',
  IE: 'dublin, eu-west-1',
  IL: 'tel aviv',
  IN: 'mumbai, bangalore, bengaluru, hyderabad, new delhi, ap-south-1',
  IT: 'milan, rome, roma, turin, eu-south-1',
  JP: 'tokyo, ap-northeast-1',
  KR: 'seoul',
  LT: 'vilnius',
  LV: 'riga',
  NL: 'amsterdam, rotterdam, utrecht, europe-west4',
  NO: 'oslo',
  NZ: 'auckland',
  PL: 'warsaw, kraków, warschau',
  PT: 'lisbon, lisboa, lissabon, porto',
  RO: 'bucharest',
  SE: 'stockholm, eu-north-1, gothenburg',
  SG: 'singapore, ap-southeast-1',
  US: 'california, san francisco, new york, virginia, oregon, ohio, us-east-1, us-east-2, us-west-1, us-west-2, northern virginia, texas, seattle, chicago, boston, dallas, los angeles, delaware, us-central1, us-east1, us-east4, us-west1',
  ZA: 'cape town',
};

/** Names in lower case with their countries' codes. */
export const placeNames: readonly (readonly [string, string])[] = Object.entries(placesOf).flatMap(([code, names]) =>
  names.split(', ').map((name): [string, string] => [name, code]),
);
