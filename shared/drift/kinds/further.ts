// Drafts of what the reader tells besides what drift is checked for: data, security measures, practices, the data protection officer.
import { foldName } from '../../domain/fold-name.ts';
import type { ContactDetails } from '../../domain/primitives.ts';
import { dataElementSchema } from '../../domain/records/data.ts';
import type { DataElement } from '../../domain/records/data.ts';
import type { Statement } from '../../domain/record-types.ts';
import type { PracticeKind, ReadDataCategory } from '../../reading/policy-reading.ts';
import type { Draft } from '../draft.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { organisationStep } from './identity.ts';

const isSameText = (one: string | null, other: string | null): boolean =>
  one === null || (other !== null && foldName(one) === foldName(other));

const nobody: ContactDetails = { name: null, email: null, phone: null, address: null, country: null, url: null };

const sayOfficer = ({ name, email }: Pick<ContactDetails, 'name' | 'email'>): string =>
  [name, email].filter((part) => part !== null).join(', ');

export function draftDpo(context: DriftContext): Draft[] {
  const { dpo } = context.reading;
  if (dpo === null) return [];
  const own = context.scope.organisation;
  const known = own?.dpo ?? null;
  const isSame = known !== null && isSameText(dpo.name, known.name) && isSameText(dpo.email, known.email);
  const { record, steps } = organisationStep(context);
  const said = { ...(dpo.name !== null && { name: dpo.name }), ...(dpo.email !== null && { email: dpo.email }) };
  return [
    {
      key: 'dpo:',
      kind: 'dpo',
      subject: 'data protection officer',
      state: known === null ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: dpo.confidence,
      places: [context.at(dpo.span)],
      says: sayOfficer(dpo),
      has: known === null ? null : sayOfficer(known),
      record: own === undefined ? null : { type: 'organisation', id: own.id },
      steps: isSame
        ? []
        : [
            ...steps,
            {
              do: 'set',
              type: 'organisation',
              record,
              patch: { dpoAnswer: 'listed', dpo: { ...(known ?? nobody), ...said } },
            },
          ],
    },
  ];
}

const elementsOf = ({ elements }: ReadDataCategory): DataElement[] =>
  elements.map(({ name }) => dataElementSchema.parse({ name }));

/** Categories that the text names. Items without a category have no place of their own in the register. */
export function draftDataCategories(context: DriftContext): Draft[] {
  return context.reading.dataCategories.flatMap((read): Draft[] => {
    const { name } = read;
    if (name === null) return [];
    const elements = elementsOf(read);
    const own = context.index.register.records.dataCategories.find((other) => foldName(other.name) === foldName(name));
    const known = new Set(own?.elements.map((element) => foldName(element.name)));
    const missing = elements.filter((element) => !known.has(foldName(element.name)));
    const isSame = own !== undefined && missing.length === 0;
    const steps: Step[] =
      own === undefined
        ? [
            {
              do: 'create',
              as: 'new:category',
              isShared: false,
              type: 'dataCategory',
              values: { name, ...(elements.length > 0 && { elementsAnswer: 'listed', elements }) },
            },
          ]
        : isSame
          ? []
          : [
              { do: 'set', type: 'dataCategory', record: own.id, patch: { elementsAnswer: 'listed' } },
              { do: 'append', type: 'dataCategory', record: own.id, field: 'elements', items: missing },
            ];
    return [
      {
        key: `data:${foldName(name)}`,
        kind: 'dataCategory',
        subject: name,
        state: own === undefined ? 'new' : isSame ? 'alreadyThere' : 'adds',
        confidence: read.confidence,
        places: [context.at(read.span)],
        says: elements.map((element) => element.name).join(', ') || name,
        has: own === undefined ? null : own.elements.map((element) => element.name).join(', ') || own.name,
        record: own === undefined ? null : { type: 'dataCategory', id: own.id },
        steps,
      },
    ];
  });
}

export function draftSecurityMeasures(context: DriftContext): Draft[] {
  const { securityMeasures } = context.index.register.records;
  const keys = new Set<string>();
  return context.reading.securityMeasures.flatMap(({ name, category, span, confidence }): Draft[] => {
    const key = `security:${foldName(name)}`;
    if (keys.has(key)) return [];
    keys.add(key);
    const own = securityMeasures.find((measure) => foldName(measure.name) === foldName(name));
    return [
      {
        key,
        kind: 'securityMeasure',
        subject: name,
        state: own === undefined ? 'new' : 'alreadyThere',
        confidence,
        places: [context.at(span)],
        says: name,
        has: own?.name ?? null,
        record: own === undefined ? null : { type: 'securityMeasure', id: own.id },
        steps:
          own === undefined
            ? [
                {
                  do: 'create',
                  as: 'new:measure',
                  isShared: false,
                  type: 'securityMeasure',
                  values: { name, category, takenBy: 'organisation', status: 'active' },
                },
              ]
            : [],
      },
    ];
  });
}

/** Practices that the register has a statement for. */
const statementKind: Readonly<Record<PracticeKind, Statement['kind'] | null>> = {
  trainsModels: 'trainsModels',
  usesAdvertisingNetworks: 'usesAdvertisingNetworks',
  showsAdvertising: null,
};

const practiceWords = {
  trainsModels: {
    subject: 'training of models',
    yes: 'models are trained on the data',
    no: 'no models are trained on the data',
  },
  usesAdvertisingNetworks: {
    subject: 'advertising networks',
    yes: 'advertising networks are used',
    no: 'no advertising networks are used',
  },
  showsAdvertising: { subject: 'advertising', yes: 'advertising is shown', no: 'no advertising is shown' },
} as const satisfies Readonly<Record<PracticeKind, object>>;

export function draftPractices(context: DriftContext): Draft[] {
  return context.reading.practices.flatMap(({ kind: practice, answer, span, confidence }): Draft[] => {
    const kind = statementKind[practice];
    if (kind === null) return [];
    const own = context.scope.statements.find((statement) => statement.kind === kind);
    const known = own === undefined || own.answer === 'unknown' ? null : own.answer;
    const words = practiceWords[practice];
    return [
      {
        key: `practice:${practice}`,
        kind: 'practice',
        subject: words.subject,
        state: known === null ? 'new' : known === answer ? 'alreadyThere' : 'differs',
        confidence,
        places: [context.at(span)],
        says: words[answer],
        has: known === null ? null : words[known],
        record: own === undefined ? null : { type: 'statement', id: own.id },
        steps:
          known === answer
            ? []
            : own === undefined
              ? [{ do: 'create', as: 'new:statement', isShared: false, type: 'statement', values: { kind, answer } }]
              : [{ do: 'set', type: 'statement', record: own.id, patch: { answer } }],
      },
    ];
  });
}
