// Words of keeping and deleting, in the four languages.
import { wordPattern } from '../text/word-pattern.ts';

/** Verbs and nouns that make a length of time a storage period. */
export const keepingWords = wordPattern(
  /\b(?:weeded|torn down|culled|expunged|reclaimed|ag(?:e|es|ed) out|agrég\p{L}+|duran|durent|aggregated|de-identified|dropped|gone|cleared|flushed|binned|thrown away|disposed of|sticks? around|hangs? on|lingers?|leaves? our|saved|backed up|verbleib\p{L}*|verschwind\p{L}*|behalten|behält|aufzubewahren|rest(?:ent|e) |demeurent?|disparai\p{L}+|détrui\p{L}+|écras\p{L}+|permanec\p{L}+|desaparec\p{L}+|sobrescrib\p{L}+|aufheben|aufgehoben|aufzuheben|überspielt|keep|keeps|kept|keeping|retain\w*|retention|stor(?:e|es|ed|ing|age)|hold|held|preserv\w+|maintain(?:ed)?|persist\w*|archiv\w+|delet\w+|eras\w+|remov(?:e|es|ed|al|ing)|purg\w+|anonymi[sz]\w+|discard\w*|destroy\w*|expir\w+|stays?|remains?|lives? for|vanish\w*|disappear\w*|trash|recycle bin|papierkorb|corbeille|papelera|rotat\w+|recycl\w+|overwrit\w+|prun\w+|roll(?:s|ed|ing)? (?:over|off|out)|shred\w*|scrub\w*|hold on to|cached|logged|available for|wiped?|log retention|aufbewahr\p{L}*|gespeichert\p{L}*|speicher(?:n|t|ung|dauer|frist)\p{L}*|vorgehalten|vorhalten|bewahren|gelöscht\p{L}*|lösch(?:en|t|ung|frist)\p{L}*|anonymisier\p{L}*|vernichte\p{L}*|verwahr\p{L}*|entfern\p{L}*|tilg\p{L}*|überschrieben|conserv\p{L}+|stock\p{L}+|effac\p{L}+|supprim\p{L}+|suppression|archiv\p{L}+|anonymis\p{L}+|purg\p{L}+|almacen\p{L}+|gard(?:ons|ées?|és?)|guard(?:o|a|amos|an|ad\p{L}*)|reten\p{L}+|retien\p{L}+|elimin\p{L}+|borr\p{L}+|suprim\p{L}+|bloque\p{L}+|mantendr\p{L}+|mantien\p{L}+|mantenemos|anonimiz\p{L}+|destru\p{L}+)\b/iu,
);

/** The narrower set that says in any section that data are kept. */
export const keptWords = wordPattern(
  /\b(?:store[sd]? [^.;,]{3,60} (?:until|for(?= as| up| \d| an? | one| two| three| six| twelve))|ag(?:e|es|ed) out|rolls? over|stays? (?:on file |there |with us )?for|keep|kept|retain\w*|retention|stored? (?:\p{L}+ )?(?:for|until|up to|no longer|only)|held for|hold on to|wiped|shredded|scrubbed|roll(?:s|ed)? off|removed|removes|vanish(?:es)?|disappears?|destroyed|overwritten|rotated|rolled over|delet(?:ed?|es|ion)|eras(?:ed?|ure)|purg\w+|anonymi[sz]e[sd]?|discarded|recycled|persist|aufheben|aufgehoben|überspielt|(?:bleibt|bleiben) (?:[^.;]{2,40} )?noch|aufbewahr\p{L}*|bewahren|verwahr\p{L}*|vernichte[nt]|entfern(?:t|en wir)|überschrieben|gespeichert|speichern|speicher(?:dauer|frist|zeit)\p{L}*|löschfrist\p{L}*|gelöscht|löscht|löschen|löschung|vorgehalten|conserv\p{L}+|gard(?:ons|ées?|és?)|durée(?=\s?:)|supprim\p{L}+|effac\p{L}+|almacen\p{L}+|guard(?:o|amos|an)|borro|borramos|reten\p{L}+|elimina\p{L}*|borra\p{L}*|suprim\p{L}+|destru\p{L}+|bloquean|bloqueamos|mantendr\p{L}+|(?:les?|la) (?:sont|seront)(?= (?:pendant |durant )?[\p{L}\d]+ (?:ans?|mois|jours)))\b/iu,
);

/** Column headings over periods of storage. */
export const retentionColumn = wordPattern(
  /\b(?:retention|retained|storage (?:period|duration|limit)|how long|kept|period|deletion|deleted|erased|gelöscht|supprimée?s?|eliminación|archiv\p{L}*|speicherdauer|aufbewahrung\p{L}*|löschfrist\p{L}*|frist|dauer|conservation|durées?|plazos?|conservación|retención)\b/iu,
);

/** Headings of sections that tell how long data are kept. */
export const keepingHeading = wordPattern(
  /(?:^[\d.§)\s]*(?:what (?:is|gets|we) (?:kept|keep|retain(?:ed)?|deleted?)|was (?:wir (?:aufbewahren|behalten|löschen)|(?:aufbewahrt|gelöscht) wird)|ce (?:que nous (?:conservons|gardons)|qui est (?:conservé|supprimé))|qué (?:conservamos|guardamos|se (?:conserva|elimina)))\b|\b(?:how long|wie lange|combien de temps|(?:por |durante )?cuánto tiempo|hang on to|data lifecycle|speicherfrist\p{L}*|löschfrist\p{L}*)\b|^[\d.§)\s]*(?:data )?(?:storage|deletion|erasure|archiving|speicherung|speichern|löschung|löschen|archivierung|conservation|suppression|archivage|conservación|supresión|borrado)(?: (?:im|in|bei|at|with) \p{L}+)?(?:,? (?:and|und|et|y|&|of|von|der|des|de|del|la|los|les|your|ihrer|vos|sus|personal|personenbezogener|data|daten|données|datos|storage|deletion|erasure|archiving|speicherung|löschung|archivierung|conservation|suppression|archivage|conservación|supresión|borrado))*$)/iu,
);

/** "Invoices, for as long as tax law requires", "Claims: only as long as needed": keeping without its verb. */
export const bareLasting = wordPattern(
  /^[^;:]{3,100}(?:[,:]|\s[–—-])\s(?:but |only |for |nur |und zwar |seulement |solo |solamente )*(?:(?:as|so) long as|solange|tant que|mientras)\s/iu,
);

/** Sentences about other lengths of time, even where they speak of data. */
export const otherPeriods = wordPattern(
  /\b(?:respond|reply|response time|notice|notif\w+ you|acknowledg\w+|object|trial|refund\w*|cancel\w* (?:within|your)|withdrawal (?:period|right)|cooling|every|business hours|working days|warrant\w+|uptime|under \d|aged?|years old|older(?! than)|password (?:reset|change)|(?:may|can) (?:export|download|restore|retrieve)|expires? (?:after|in) \d+ (?:minutes?|hours?)|twice|per (?:year|month|day)|antworten|beantworten|widerruf\p{L}*|probe\p{L}*|kündig\p{L}*|alle \d+|répondr\p{L}*|réponse|rétractation|essai|préavis|responder\p{L}*|respuesta|desistimiento|prueba|preaviso|cada)\b/iu,
);

/** Telling people or authorities of a breach within hours is no keeping. */
export const breachNotice = wordPattern(
  /\b(?:breach\w*|security incidents?|datenpanne\p{L}*|datenschutzverletzung\p{L}*|sicherheitsvorf\p{L}*|violations? de données|brechas?|violaci\p{L}+ de)\b[^.;]{0,160}\b(?:notif\p{L}*|inform\p{L}*|report\p{L}*|tell|meld\p{L}*|benachrichtig\p{L}*|unterricht\p{L}*|comunic\p{L}*)\b|\b(?:notif\p{L}*|inform\p{L}*|report\p{L}*|tell|meld\p{L}*|benachrichtig\p{L}*|comunic\p{L}*)\b[^.;]{0,60}\b(?:breach\w*|security incidents?|datenpanne\p{L}*|violations? de données|brechas?)\b/iu,
);

/** Lengths of time that look back. */
export const lookBack = wordPattern(
  /\b(?:past|last|previous|preceding|prior|vergangenen|letzten|vorangegangenen|derniers?|dernières?|últimos?|últimas?|(?:el|los) pasados?)\s*$/iu,
);

/** Without end, or as long as somebody thinks fit. */
export const indefinite = wordPattern(
  /\b(?:indefinite(?:ly)?|in perpetuity|for an unlimited (?:period|time)|n'excédant pas (?:celle|la durée) (?:strictement )?nécessaire|(?:keep|kept|stor(?:e|ed)|retain(?:ed)?|archived?|speicher\p{L}*|archivier\p{L}*|aufbewahr\p{L}*|gespeichert|conserv\p{L}+|gard\p{L}+|guard\p{L}+)\b[^.;]{0,60}\b(?:forever|permanently|for good|dauerhaft|unbefristet|für immer|à vie|sans limite(?: de durée)?|pour toujours|para siempre|sin límite)|(?:retained|retention|kept|stored|conservad\p{L}+|conserv\p{L}+|gespeichert)[^.;]{0,30} (?:according to|in accordance with|follows?|controlled by|determined by|set by|según|selon|gemäß|nach den) [^.;]{0,50}(?:polic\p{L}+|instructions|provider|hosting|settings|proveedor|prestataire|anbieters?|richtlinien)|(?:as|so) long as (?:is |it is |they are |reasonably |we (?:reasonably )?)?(?:necessary|needed|need|required|relevant|reasonable)|(?:only )?(?:as|so) long as (?:it serves|needed)|no longer than (?:is |it is |they are )?(?:strictly )?(?:necessary|needed|required)|(?:for )?(?:the |a )?(?:period|time|duration) (?:that is |which is )?(?:reasonably )?(?:necessary|needed|reasonable)|reasonable (?:period|time)|limited (?:period|time)|until (?:no longer|they are no longer|it is no longer) (?:needed|necessary|required)|unbegrenzt|(?:so|solange|wie) (?:lange )?(?:\p{L}+ ){0,8}?(?:erforderlich|notwendig|nötig|benötigt)|indéfiniment|(?:aussi longtemps que|tant que|(?:durée|temps)) (?:\p{L}+ ){0,6}?nécessaire|strictement nécessaire|indefinid\p{L}+|(?:mientras|durante el tiempo|el tiempo|durante el plazo|tiempo)(?: que)? (?:\p{L}+ ){0,6}?(?:necesari\p{L}+|imprescindible))\b/iu,
);

/** As long as a law demands. */
export const lawDriven = wordPattern(
  /\b(?:(?:as|so) (?:long as )?(?:\w+[ /]){0,5}?(?:law|laws|regulations?|legislation|tax law) (?:requires?|demands?|obliges?)|(?:as )?(?:long as )?(?:is |are )?(?:legally )?(?:required|mandated|prescribed|permitted) by (?:\w+[ ,]){0,5}?(?:law|laws|legislation|regulations?)|legally required (?:period|retention)|legal(?:ly)? (?:retention|required retention)|statutory (?:retention|periods?|obligations?|limitation)|(?:comply|compliance) with (?:our |a |any )?legal (?:obligations?|requirements?)|gesetzliche\p{L}* (?:\p{L}+ )?(?:aufbewahrung\p{L}*|fristen|vorgaben|verjährung\p{L}*)|(?:handels|steuer)(?:- und (?:steuer|handels))?rechtliche\p{L}*|gesetzlich vorgeschrieben\p{L}*|(?:durée|délai|obligation)s? (?:de conservation )?légale?s?|prescription légale|(?:plazos?|obligaciones) (?:de \p{L}+ )?legal(?:es|mente)?|(?:aussi longtemps que|tant que|durée que) (?:\p{L}+ ){0,3}?(?:loi|réglementation|législation) (?:\p{L}+ )?(?:l['’])?(?:exige|impose|requiert)|solange (?:\p{L}+ ){0,4}?gesetz (?:\p{L}+ ){0,2}?(?:verlangt|vorschreibt|fordert)|(?:mientras|tiempo que) (?:\p{L}+ ){0,2}?exi(?:ja|ge) la ley|legalmente (?:exigid\p{L}+|establecid\p{L}+|previst\p{L}+)|exigid\p{L}+ por (?:la )?ley)\b/iu,
);

/** "..., unless the law demands more", "; statutory periods remain unaffected": what a statement holds back. */
export const reserve = wordPattern(
  /(?:[,;]?\s(?:subject to|unless|except (?:where|as|when|if)|vorbehaltlich|es sei denn|sofern (?:nicht|keine)|soweit (?:nicht|keine)|sauf|sous réserve|salvo|sin perjuicio|excepto)\b[^.;]*|[;,]\s[^;,.]{3,60}\s(?:bleiben (?:hiervon |davon )?unberührt|remain unaffected|(?:restent|demeurent) (?:applicables|réservée?s)|quedan a salvo))\.?$/iu,
);

/** Ends with something that happens: closing the account, unsubscribing, the end of a contract. */
export const untilEvent = wordPattern(
  /\b(?:until (?!no longer|they are no longer|it is no longer)[^.;,]{3,80}|(?:for )?(?:as|so) long as (?:your |the |you |an? |associated |it |they )[^.;,]{3,80}|(?:for |during )?(?:the )?(?:duration|lifetime|life|term) of (?:your|the|our|a)[^.;,(]{3,60}|while (?:your|the|you)[^.;,]{3,60}|while (?:[\p{L}-]+ ){1,3}(?:is|are|remains?|stays?) (?:active|open|live|in use)|(?:deleted|removed|erased|anonymi[sz]ed|purged|discarded|destroyed|wiped)[^.;,]{0,30} (?:when|once|upon|together with|on|as soon as|immediately after|after) [^.;]{3,80}|bis (?:zu[mr]? |sie |du |auf |die |der )[^.;,]{3,80}|(?:solange|während) (?:der |die |das |ihr |dein |sie |ein )[^.;]{3,80}|für die dauer [^.;,]{3,60}|(?:mit|nach|bei) (?:der |dem |ihrer )?(?:löschung|kündigung|beendigung|abmeldung|widerruf|schließung)[^.;,]{0,60}|jusqu'(?:à|au) [^.;,]{3,80}|(?:tant|aussi longtemps) que (?:votre |vous |le |la |les |l'|vos |son |sa )[^.;,]{3,80}|pendant (?:toute )?la durée [^.;,]{3,60}|hasta (?:que )?[^.;,]{3,80}|mientras [^.;,]{3,80}|durante (?:la (?:vigencia|duración)|toda)[^.;,]{3,60}|at the end of (?:the|your|our) [^.;,]{3,60}|(?:am|zum|mit|nach|bei) ende (?:des|der|ihr\p{L}*) [^.;,]{3,60}|à la fin (?:de|du) [^.;,]{3,60}|al (?:final|borrar|desinstalar|cerrar|eliminar|cancelar|finalizar) [^.;,]{3,60}|(?:together |junto |zusammen )?(?:with|con|mit) (?:the|your|la|su|tu|dem|ihrem) (?:account|cuenta|konto)\b|(?:on|upon) (?:\p{L}+ ){0,2}(?:disconnect\p{L}*|deletion|closure|cancellation|uninstall\p{L}*)\b|^(?:durée|dauer|duration|life|vigencia|duración) (?:du|de la|des|of the|of your|del|der|de) [^.;,]{3,60})/iu,
);
