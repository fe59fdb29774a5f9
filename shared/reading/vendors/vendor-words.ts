// Words around vendors, in the four languages.
import { wordPattern } from '../text/word-pattern.ts';

/** Column headings that can only stand over recipients. */
export const vendorColumn = wordPattern(
  /\b(?:(?:sub-?|third[- ]party )?processors?|(?:service |third[- ]party )?providers?|vendors?|third part(?:y|ies)|recipients?|compan(?:y|ies)|partners?|entit(?:y|ies)|suppliers?|organi[sz]ations?|(?:unter)?auftragsverarbeiter|(?:dienst|hosting)?anbieter|dienstleister|empfänger|unternehmen|firma|partner|sous-traitants?(?: ultérieurs?)?|prestataires?|fournisseurs?|destinataires?|sociétés?|entreprises?|partenaires?|(?:sub)?encargad[oa]s?|proveedor(?:es)?|destinatari[oa]s?|empresas?|tercer[oa]s?)\b/iu,
);

/** The narrowest of them. */
export const subProcessorColumn = wordPattern(
  /\b(?:sub-?processors?|unterauftragsverarbeiter|sous-traitants?|subencargad[oa]s?)\b/iu,
);

/** Column headings that stand over vendors where the table is about sharing. */
export const nameColumn = wordPattern(
  /^(?:(?:the )?(?:name|service|tool|product|platform|system|software|integration|dienst|tool|nom|outil|service|nombre|servicio|herramienta)s?(?: name| \/ .*| \(.*)?|who)$/iu,
);

export const purposeColumn = wordPattern(
  /\b(?:purposes?|functions?|uses?|used for|role|service(?:s)? provided|what (?:they|it) (?:do|does)|what for|why|description|services?|activity|activities|task|reason|usage|processing|subject matter|\p{L}*zwecke?|verwendung|einsatz|tätigkeit\p{L}*|wofür|aufgabe|leistung|funktion|beschreibung|gegenstand|finalités?|activités?|usage|objet|rôle|fonction|mission|tâche|motif|pour quoi|prestation|finalidad(?:es)?|actividad(?:es)?|uso|función|propósito|descripción|para qué|tarea|prestación|motivo)\b/iu,
);
export const dataColumn = wordPattern(
  /\b(?:data|information|what (?:we|is|they|data) (?:share\w*|send|receive\w*|get|processed)|daten\p{L}*|données\p{L}*|datos|información)\b/iu,
);
export const placeColumn = wordPattern(
  /\b(?:locations?|countr(?:y|ies)|regions?|where|hosted|jurisdiction|seat|based|hosting location|(?<!mail |ip )address|registered office|data cent(?:re|er)s?|storage|rechenzentrum|\p{L}*standort\p{L}*|land|ort|sitz|anschrift|adresse|serverstandort|region|pays|localisation|lieu|hébergement|siège|país(?:es)?|ubicación|lugar|sede|región|domicilio|dirección)\b/iu,
);
/** Columns of tables that are about something else. */
export const otherTable = wordPattern(
  /\b(?:cookies?|legal bas[ie]s|lawful bas[ie]s|rechtsgrundlage\p{L}*|base (?:légale|juridique|legal|jurídica)|rights?|droits?|derechos?)\b/iu,
);

/** Announces a list of vendors. */
export const vendorLeadIn = wordPattern(
  /\b(?:sub-?processors?|(?:service|third[- ]party|hosting|payment|cloud) providers?|providers?|vendors?|third[- ]part(?:y|ies)|processors|partners|recipients|suppliers|following (?:companies|services|tools|organi[sz]ations)|services we use|tools we use|we rely on|appuyons sur|wir setzen auf|nos apoyamos en|share (?:your |the |personal |this )*(?:data|information)|(?:données|informations) [^:.]{0,30}(?:transmises?|communiquées?|partagées?) (?:à|avec)|datos [^:.]{0,30}(?:comunicad[oa]s?|cedid[oa]s?|compartid[oa]s?) (?:a|con)|daten [^:.]{0,30}(?:an|mit) folgende\p{L}*|auftragsverarbeiter\p{L}*|dienstleister\p{L}*|(?:dienst|dritt)?anbieter\p{L}*|empfänger\p{L}*|drittanbieter\p{L}*|folgende\p{L}* (?:dienste|unternehmen|tools)|sous-traitants?|prestataires?|fournisseurs?|destinataires?|tiers|partenaires?|(?:sub)?encargad[oa]s?|proveedor\p{L}*|destinatari\p{L}*|terceros|servicios de terceros)\b/iu,
);

/** Kinds of vendors: what stands before a name, or alone for one that is not named. */
export const categoryWords = wordPattern(
  /\b(?:hosting|auth|db|cloud|infrastructure|databases?|storage|backups?|analytics?|payments?|payment processing|billing|e-?mails?|newsletters?|mailing|e-?mailing|analyse|analytique|sms|messaging|support|chat|help ?desk|crm|cdn|content delivery|dns|security|monitoring|error (?:tracking|monitoring|reporting)|logging|authentication|identity|login|maps?|fonts?|captcha|ai|artificial intelligence|llm|machine learning|search|video|scheduling|calendar|accounting|invoicing|tax|marketing|advertising|diagnostics?|customer support|merchant of record|tls|certificates?|domain|registrar|source code|code hosting|deployment|push notifications?|notifications?|telephony|surveys?|forms?|collaboration|communications?|productivity|bot protection|fraud (?:prevention|detection)|subscription management|accountants?|auditors?|lawyers?|banks?|couriers?|printers?|steuerberat\p{L}*|comptables?|experts?-comptables?|avocats?|banques?|transporteurs?|gestoría|asesoría|bancos?|mensajería|website|server|zahlung\p{L}*|versand|datenbank\p{L}*|webanalyse|reichweitenmessung|statistik|fehler\p{L}*|buchhaltung|kommunikation|videokonferenz\p{L}*|hébergement|hébergeur|paiements?|base de données|mesure d'audience|statistiques|envoi|facturation|comptabilité|messagerie|alojamiento|pagos?|pasarela|base de datos|analítica|correo|contabilidad|envíos?|logística|facturación|soporte|almacenamiento|autenticación|infraestructura|estadísticas)\b/iu,
);

/** Words that make a phrase a kind of vendor rather than a name. */
export const providerNoun = wordPattern(
  /\b(?:providers?|processors?|services?|platforms?|tools?|vendors?|partners?|networks?|companies|suppliers?|gateways?|recipients?|agencies|advisers|advisors|contractors?|affiliates|firms|carriers|unternehmen|entreprises|sociétés|empresas|compañías|anbieter|dienstleister|dienste|plattform\p{L}*|partner|netzwerke?|prestataires?|fournisseurs?|services|plateformes?|outils?|partenaires?|proveedor(?:es)?|servicios?|plataformas?|herramientas?|socios)\b/iu,
);

/** Recipients that are no vendors: authorities, courts, successors, advisers, the person. */
export const noVendor = wordPattern(
  /\b(?:legal (?:requirements?|obligations?|compliance|authorities|reasons?|process|\/ ?regulators?)|law enforcement|authorit(?:y|ies)|regulators?|courts?|government\w*|public bod(?:y|ies)|business transfers?|mergers?|acquisitions?|successors?|acquir\w+|auditors?|lawyers?|legal counsel|professional advis[eo]rs?|with your consent|your consent|your direction|other users|affiliates|group companies|behörden?|gerichte?|rechtsnachfolger|rechtliche\p{L}*|steuerberater\p{L}*|autorités?|tribuna(?:ux|les)|administrations? (?:fiscale|publiques?)|obligations? légales?|autoridades?|administraci(?:ón|ones)|juzgados|obligaci(?:ón|ones) legal(?:es)?|fuerzas y cuerpos)\b/iu,
);
