import { column } from './column-groups.ts';
import type { ColumnLayout, LayoutText, RecordLayout } from './layout.ts';

const controller: LayoutText = { en: 'Controller', nb: 'Behandlingsansvarlig' };
const representative: LayoutText = {
  en: 'Representative of a controller outside the EEA',
  nb: 'Representant for behandlingsansvarlig utenfor EU/EØS',
};
const officer: LayoutText = { en: 'Data protection officer', nb: 'Personvernombud' };
const joint: LayoutText = { en: 'Joint controllers', nb: 'Felles behandlingsansvar' };
const contents: LayoutText = { en: 'Processing', nb: 'Behandlingen' };

function contact(
  reader: ColumnLayout['reader'],
  width: number,
  group: LayoutText,
  en: string,
  nb: string,
): ColumnLayout {
  return column(reader, '30(1)(a)', width, { en, nb }, { group });
}

/** The 27 required columns that the Norwegian state's register tool exports, for the items that Datatilsynet lists. */
export const datatilsynetNo: RecordLayout = {
  id: 'datatilsynet-no',
  title: { en: 'Norway, 27 columns', nb: 'Norge, 27 kolonner' },
  language: 'nb',
  authority: 'Datatilsynet (Norway)',
  verification: {
    state: 'copies',
    note: {
      en: 'Items as Datatilsynet lists them; headings and order of the 27 required columns as the state’s own register tool exports them, since Datatilsynet has no table.',
      nb: 'Punktene slik Datatilsynet lister dem; overskrifter og rekkefølge for de 27 påkrevde kolonnene slik statens eget verktøy eksporterer dem, siden Datatilsynet ikke har noen tabell.',
    },
    asOf: '2026-11-21',
  },
  hasLetters: false,
  sheets: [
    {
      kind: 'table',
      id: 'protokoll',
      name: { en: 'Record', nb: 'Protokoll' },
      title: { en: 'Record of processing activities', nb: 'Protokoll over behandlingsaktiviteter' },
      role: 'controller',
      per: 'activity',
      hasContactBlock: false,
      columns: [
        contact('ownerName', 26, controller, 'Controller', 'Behandlingsansvarlig'),
        contact('ownerRegistration', 16, controller, 'Registration number', 'Organisasjonsnummer'),
        contact(
          'ownerPrivacyContact',
          24,
          controller,
          'Representative of the controller',
          'Behandlingsansvarliges representant',
        ),
        contact('ownerAddress', 28, controller, 'Postal address', 'Virksomhetens postadresse'),
        contact('ownerEmail', 24, controller, 'E-mail', 'Virksomhetens e-post'),
        contact('ownerPhone', 18, controller, 'Telephone', 'Virksomhetens telefon'),
        contact('isOutsideEea', 12, controller, 'Outside the EU/EEA (yes/no)', 'Utenfor EU/EØS (ja/nei)'),
        contact(
          'representativeName',
          24,
          representative,
          'Representative outside the EU/EEA - name',
          'Representant behandlingsansvarlig utenfor EU/EØS - navn',
        ),
        contact(
          'representativeAddress',
          26,
          representative,
          'Representative outside the EU/EEA - postal address',
          'Representant behandlingsansvarlig utenfor EU/EØS - postadresse',
        ),
        contact(
          'representativeEmail',
          24,
          representative,
          'Representative outside the EU/EEA - e-mail',
          'Representant behandlingsansvarlig utenfor EU/EØS - e-post',
        ),
        contact(
          'representativePhone',
          18,
          representative,
          'Representative outside the EU/EEA - telephone',
          'Representant behandlingsansvarlig utenfor EU/EØS - telefon',
        ),
        contact('dpoName', 24, officer, 'Data protection officer - name', 'Personvernombud - navn'),
        contact('dpoAddress', 26, officer, 'Data protection officer - postal address', 'Personvernombud - postadresse'),
        contact('dpoEmail', 24, officer, 'Data protection officer - e-mail', 'Personvernombud - e-post'),
        contact('dpoPhone', 18, officer, 'Data protection officer - telephone', 'Personvernombud - telefon'),
        column('name', null, 30, { en: 'The processing concerns', nb: 'Behandlingen gjelder' }, { group: contents }),
        column('purposes', '30(1)(b)', 36, { en: 'Purpose', nb: 'Formål med behandlingen' }, { group: contents }),
        contact('isJoint', 12, joint, 'Joint controllers', 'Felles behandlingsansvar'),
        contact(
          'jointControllerNames',
          24,
          joint,
          'Joint controllers - organisations',
          'Felles behandlingsansvar - Virksomheter',
        ),
        contact(
          'jointControllerContacts',
          26,
          joint,
          'Joint controllers - contact point',
          'Felles behandlingsansvar - Kontaktpunkt',
        ),
        column(
          'dataSubjects',
          '30(1)(c)',
          26,
          {
            en: 'Personal data - categories of data subjects',
            nb: 'Personopplysninger - Kategorier av registrerte',
          },
          { group: contents },
        ),
        column(
          'dataAndSpecialCategories',
          '30(1)(c)',
          38,
          {
            en: 'Personal data - categories of the data subject’s data',
            nb: 'Personopplysninger - Kategorier tilknyttet den registrerte',
          },
          { group: contents },
        ),
        column(
          'retention',
          '30(1)(f)',
          38,
          {
            en: 'Personal data - planned time limits for erasure',
            nb: 'Personopplysninger - Planlagte tidsfrister for sletting',
          },
          { group: contents },
        ),
        column(
          'recipients',
          '30(1)(d)',
          36,
          { en: 'Recipients or categories of recipients', nb: 'Mottakere eller kategorier av mottakere' },
          { group: contents },
        ),
        column(
          'transfers',
          '30(1)(e)',
          30,
          {
            en: 'Recipients - third countries or international organisations',
            nb: 'Mottakere - tredjeland eller internasjonale organisasjoner',
          },
          { group: contents },
        ),
        column(
          'transferSafeguards',
          '30(1)(e)',
          34,
          { en: 'Safeguards of the transfer', nb: 'Garantier ved overføring' },
          { group: contents },
        ),
        column(
          'securityMeasures',
          '30(1)(g)',
          38,
          { en: 'Technical and organisational security measures', nb: 'Tekniske og organisatoriske sikkerhetstiltak' },
          { group: contents },
        ),
      ],
    },
  ],
  supplements: ['coverage'],
};
