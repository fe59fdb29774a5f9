// Cities, states and data centre regions that vendors name instead of a country.

/** By country code. Only names that hardly mean anything else. */
const placesOf: Readonly<Record<string, string>> = {
  AE: 'dubai',
  AT: 'wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt, viena',
  AU: 'sydney, melbourne, brisbane, adelaide, canberra, ap-southeast-2',
  BE: 'brussels, bruxelles, brüssel, bruselas, antwerp, antwerpen, anvers, ghent, leuven, liège, namur, europe-west1',
  BG: 'sofia',
  BR: 'são paulo, sao paulo, rio de janeiro, sa-east-1',
  CA: 'ontario, british columbia, ottawa, calgary, montréal, toronto, montreal, vancouver, québec, ca-central-1',
  CH: 'winterthur, st. gallen, luzern, lucerne, lugano, fribourg, neuchâtel, zürich, zurich, bern, basel, genf, geneva, genève, lausanne, europe-west6, eu-central-2',
  CZ: 'prague, prag, brno, praga',
  DE: 'kassel, potsdam, offenburg, bielefeld, bochum, braunschweig, chemnitz, augsburg, wiesbaden, mainz, saarbrücken, kiel, lübeck, rostock, magdeburg, erfurt, jena, göttingen, paderborn, osnabrück, aachen, krefeld, wuppertal, duisburg, regensburg, würzburg, ulm, heidelberg, darmstadt, heilbronn, tübingen, konstanz, trier, koblenz, schwerin, bamberg, bayreuth, erlangen, ingolstadt, hildesheim, wolfsburg, flensburg, bayern, bavaria, baden-württemberg, hessen, sachsen, niedersachsen, thüringen, fráncfort, francfort, múnich, frankfurt, berlin, nuremberg, nürnberg, falkenstein, münchen, munich, eu-central-1, leipzig, hamburg, köln, cologne, düsseldorf, stuttgart, dresden, dortmund, karlsruhe, hannover, bremen, freiburg, münster, bonn, mannheim, nordrhein-westfalen, oldenburg, gunzenhausen, montabaur, europe-west3',
  DK: 'copenhagen, kopenhagen, copenhague, aarhus, odense',
  EE: 'tallinn, tartu',
  ES: 'alicante, vigo, lugo, gijón, oviedo, santander, pamplona, san sebastián, vitoria-gasteiz, almería, cádiz, elche, girona, tarragona, lleida, badajoz, burgos, salamanca, logroño, huesca, palma de mallorca, barcelone, andalucía, cataluña, galicia, madrid, barcelona, eu-south-2, sevilla, bilbao, málaga, zaragoza, valencia, granada, santiago de compostela, ciudad real, murcia, valladolid, a coruña',
  FI: 'espoo, tampere, turku, helsinki, europe-north1',
  FR: 'rennes, grenoble, montpellier, dijon, reims, le havre, saint-étienne, clermont-ferrand, limoges, poitiers, orléans, caen, rouen, amiens, metz, besançon, mulhouse, perpignan, pau, la rochelle, brest, quimper, vannes, lannion, annecy, chambéry, avignon, aix-en-provence, sophia antipolis, villeurbanne, levallois-perret, boulogne-billancourt, issy-les-moulineaux, courbevoie, parís, paris, eu-west-3, roubaix, strasbourg, gravelines, lyon, marseille, lille, toulouse, nantes, bordeaux, europe-west9',
  GB: 'scotland, wales, northern ireland, newcastle upon tyne, nottingham, brighton, southampton, norwich, aberdeen, dundee, coventry, leicester, milton keynes, londres, londra, london, eu-west-2, manchester, edinburgh, leeds, bristol, oxford, glasgow, liverpool, birmingham, sheffield, belfast, cardiff, europe-west2',
  GR: 'athens, thessaloniki',
  HU: 'budapest',
  IE: 'dublin, cork, limerick, galway, dublín, eu-west-1',
  IL: 'tel aviv, tel-aviv, haifa, jerusalem',
  IN: 'pune, chennai, kolkata, mumbai, bangalore, bengaluru, hyderabad, new delhi, ap-south-1',
  IT: 'mailand, milano, bologna, arezzo, rom, torino, florence, firenze, milán, milan, rome, roma, turin, eu-south-1',
  JP: 'osaka, tokio, tokyo, ap-northeast-1',
  KR: 'seoul',
  LT: 'vilnius, kaunas',
  LV: 'riga',
  NL: 'the hague, den haag, eindhoven, groningen, haarlem, delft, nijmegen, arnhem, leiden, breda, tilburg, eemshaven, ámsterdam, amsterdam, rotterdam, utrecht, europe-west4',
  NO: 'oslo, trondheim',
  NZ: 'auckland, wellington, christchurch',
  PL: 'warsaw, kraków, krakow, cracow, warschau, varsovie, varsovia, wrocław, gdańsk, poznań, łódź',
  PT: 'lisbon, lisboa, lissabon, lisbonne, porto, oporto, coimbra, braga',
  RO: 'bucharest, bukarest, bucarest, cluj-napoca',
  SE: 'malmö, göteborg, uppsala, linköping, estocolmo, stockholm, eu-north-1, gothenburg',
  SG: 'singapore, ap-southeast-1',
  US: 'colorado, denver, utah, salt lake city, massachusetts, illinois, atlanta, miami, florida, north carolina, minnesota, pennsylvania, philadelphia, san jose, san diego, palo alto, mountain view, menlo park, santa clara, san mateo, redwood city, houston, las vegas, nueva york, kalifornien, californie, virginie, california, san francisco, new york, virginia, oregon, ohio, us-east-1, us-east-2, us-west-1, us-west-2, northern virginia, texas, seattle, chicago, boston, dallas, los angeles, delaware, us-central1, us-east1, us-east4, us-west1',
  ZA: 'cape town',
};

/** Names in lower case with their countries' codes. */
export const placeNames: readonly (readonly [string, string])[] = Object.entries(placesOf).flatMap(([code, names]) =>
  names.split(', ').map((name): [string, string] => [name, code]),
);
