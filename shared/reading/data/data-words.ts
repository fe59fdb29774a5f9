// Words of personal data, in the four languages.
import { wordPattern } from '../text/word-pattern.ts';

/** Nouns of data that forms, devices and contracts leave behind. */
export const dataNouns = wordPattern(
  /\b(?:(?:user|display|first|last|full|sur|account|company)?[- ]?names?|e-?mails?|addresses|address|(?:tele)?phone|mobile|numbers?|date of birth|birth\p{L}*|age|gender|sex|nationality|passwords?|credentials?|photos?|pictures?|images?|avatars?|selfies?|pseudonym\p{L}*|nick(?:name)?s?|user[- ]agents?|URLs?|referr?ers?|transcripts?|passports?|subscriptions?|kennzeichen|abonnement|suscripci\p{L}+|messages?|comments?|content|posts|payments?|billing|cards?|bank|IBAN|invoices?|orders?|purchases?|transactions?|IP|devices?|browsers?|operating system|OS version|identifiers?|ids?|cookies?|logs?|pages?|time ?stamps?|location|coordinates|GPS|language|time ?zone|preferences|settings|job titles?|employer|company|organi[sz]ation|role|recordings?|CVs?|résumés?|readings?|meter|consumption|usage|history|allerg\p{L}+|health|name des \p{L}+|vor-? und nachname|(?:vor|nach|benutzer|kunden|firmen)?namen?|anschrift\p{L}*|adressen?|\p{L}*adresse|telefon\p{L}*|\p{L}*nummern?|geburtsdatum|alter|geschlecht|passw[oö]rt\p{L}*|fotos?|bilder?|nachricht(?:en)?|inhalte?|unternehmen\p{L}*|firma|\p{L}*daten|bankverbindung|rechnungen|bestellungen|\p{L}*anschrift|gerät\p{L}*|browsertyp|betriebssystem|kennung\p{L}*|datum|uhrzeit|zeitpunkt|seite|standort|sprache|ansprechpartner\p{L}*|noms?|prénoms?|courriel|adresse|téléphone|numéro|naissance|âge|sexe|mots? de passe|photos?|messages?|coordonnées|commandes?|factures?|paiements?|appareil|navigateur|date et heure|nombre d[e']|système d'exploitation|identifiants?|pages|horodatage|langue|nombres?|apellidos|correos?|direcci(?:ón|ones)|teléfonos?|DNI|NIF|fecha|nacimiento|edad|contraseñas?|fotograf\p{L}+|mensajes?|pedidos?|importe|productos|facturas?|pagos?|dispositivos?|navegador|sistema operativo|identificador\p{L}*|n[uú]meros?|empresa|páginas?|idioma|ubicación)\b/iu,
);

/** What is no name of data: sentences, purposes, and data at large. */
export const noElement = wordPattern(
  /\b(?:is|are|was|were|will|would|can|may|must|we|you|they|it|if|when|where|which|that|who|captures?|contains?|includes?|because|so that|in order|to (?!be)\p{L}+|never|not|ist|sind|wird|werden|wir|sie|ihnen|wenn|falls|die (?:wir|sie)|nicht|um|nous|vous|si|lorsque|quand|est|sont|afin|ne|pour|es|son|se|usted|nosotros|cuando|para|que (?:nos|usted|tú|introdu\p{L}+|añad\p{L}+|rellen\p{L}+|proporcion\p{L}+)|no)\b/iu,
);

/** Data at large. */
export const plainElement = wordPattern(
  /^(?:(?:other|demás|any|certain|the following|all|some|various|your|personal|further|more|weitere|andere|personenbezogene|autres?|certaines?|otros?|los siguientes) )*(?:(?:personal |personenbezogene )?(?:data|information|details|contents?|contenidos?|inhalte|daten|données|informations|datos|información)(?: personnelles| personales)?|etc\.?|and so on|similar|usw\.?|examples?|yes|no|none|all|alle|see below|n\/a)$/iu,
);

/** Verbs and nouns that announce what is collected. */
export const collects = wordPattern(
  /\b(?:(?:the|this|our) (?:app|application|service|site|website|server|extension|software|platform|system) (?:may |also |only |can |automatically )*(?:collects?|stores?|records?|receives?|process(?:es)?|saves?|tracks?|logs)(?: and \p{L}+)?|diese daten umfassen(?: insbesondere)?|zu diesen daten (?:gehören|zählen)|ces données (?:comprennent|incluent)|estos datos incluyen|(?:this|such) (?:data|information) (?:may |can )?includes?(?:,? but (?:is|are) not limited to)?|(?:data|information) (?:that )?(?:we collect|you provide|collected) (?:may |can )?includes?(?:,? but (?:is|are) not limited to)?|we (?:may |also |only |automatically |then |will )*(?:collect|process|receive|ask(?: you)? for|record|store|hold|need(?! to)|obtain|log)|(?:you|members|users|customers) (?:also |may |can )*(?:be asked to )?(?:give|provide|enter|send|share|upload)(?: us)?(?: with)?|collects|wir (?:erheben|verarbeiten|erfassen|speichern|benötigen|erhalten)|(?:erheben|verarbeiten|erfassen|speichern|benötigen|brauchen|erhalten) wir|nous (?:collectons|recevons|traitons|recueillons|enregistrons|demandons)|(?:recogemos|tratamos|recabamos|recibimos|solicitamos|pedimos|almacenamos))\b/iu,
);

/** Labels and headings over the data of one purpose: "Data: name, address". */
export const dataLabel = wordPattern(
  /^(?:(?:personal |categories of |types? of |kinds? of )?(?:data|information)(?: (?:we )?(?:collected|processed|categories|types))?|what we (?:collect|process)|(?:the )?following (?:personal )?(?:data|information) (?:is|are|may be|will be) (?:collected|processed|stored|recorded)|(?:dabei |hierbei )?(?:(?:die )?folgende[n]? (?:personenbezogenen? )?daten werden|werden folgende (?:personenbezogenen? )?daten) (?:\p{L}+ )?(?:verarbeitet|erhoben|erfasst|gespeichert)|(?:les )?données suivantes sont (?:collectées|traitées|enregistrées)|se (?:recogen|tratan|recaban) los siguientes datos(?: personales)?|(?:verarbeitete |erhobene |personenbezogene )?daten(?:arten|kategorien)?|données(?: (?:traitées|collectées|concernées))?|datos(?: (?:tratados|recogidos|personales))?)$/iu,
);

/** What is not collected. */
export const notCollected = wordPattern(
  /\b(?:not(?! limited)|n't|never|no|none|kein\p{L}*|nicht|niemals|ne|n'|aucune?|jamais|pas|ninguna?|nunca|sin)\b/iu,
);

/** "The following data are collected:", where the data stand before their verb. */
export const announcesData = wordPattern(
  /\b(?:(?:the )?following (?:\p{L}+ ){0,3}(?:data|information|details) (?:is|are|may be|will be|about)|folgende\p{L}* (?:personenbezogene\p{L}* )?(?:daten|angaben|informationen) (?:werden|verarbeitet|erhoben|erfasst|gespeichert)|werden (?:\p{L}+ ){0,3}folgende\p{L}* (?:\p{L}+ )?(?:daten|angaben|informationen)|(?:données|informations) (?:\p{L}+ ){0,4}suivantes(?: sont| peuvent)?|(?:los )?siguientes datos|datos (?:\p{L}+ ){0,3}los siguientes)\b/iu,
);
