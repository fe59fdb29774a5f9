// Who the policy is of, its dates, the laws it stands under, and whom to write to.
import { catalogues } from '../../documents/policy/messages/messages.ts';
import { daySchema } from '../../domain/primitives.ts';
import type { ContactDetails } from '../../domain/primitives.ts';
import { foldName } from '../../domain/fold-name.ts';
import { applicableLaws } from '../../domain/codes.ts';
import { isPolicyLanguage } from '../../domain/languages.ts';
import type { Organisation } from '../../domain/record-types.ts';
import { withoutLegalForm } from '../../reference/vendor-names.ts';
import type { Draft } from '../draft.ts';
import type { FoundDifference } from '../difference.ts';
import type { DriftContext } from '../drift-context.ts';
import type { Step } from '../steps.ts';
import { isSameLaw, lawOf } from './law-names.ts';

/** The organisation of the policy, or the step that makes it. Without a name in the text it is called by its address. */
export function organisationStep(context: DriftContext): { readonly record: string; readonly steps: readonly Step[] } {
  const { organisation } = context.scope;
  if (organisation !== undefined) return { record: organisation.id, steps: [] };
  const name =
    context.reading.organisation ?? context.reading.contact?.split('@')[1] ?? 'The organisation of the policy';
  return {
    record: 'new:organisation',
    steps: [{ do: 'create', as: 'new:organisation', isShared: true, type: 'organisation', values: { name } }],
  };
}

export function draftOrganisation(context: DriftContext): Draft[] {
  const { organisation: name } = context.reading;
  if (name === null) return [];
  const own = context.scope.organisation;
  const isSame = own !== undefined && isNameOf(name, own);
  return [
    {
      key: 'organisation:',
      kind: 'organisation',
      subject: name,
      state: own === undefined ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: context.atAnswer('organisation'),
      says: name,
      has: own?.name ?? null,
      record: own === undefined ? null : { type: 'organisation', id: own.id },
      steps:
        own === undefined
          ? organisationStep(context).steps
          : isSame
            ? []
            : [{ do: 'append', type: 'organisation', record: own.id, field: 'aliases', items: [name] }],
    },
  ];
}

function isNameOf(name: string, { name: own, legalName, aliases }: Organisation): boolean {
  const plain = (text: string): string => withoutLegalForm(foldName(text));
  return [own, legalName, ...aliases].some((other) => other !== null && plain(other) === plain(name));
}

/** The policy itself with its dates. A month without a day is no date of a record. */
export function draftPolicy(context: DriftContext): Draft[] {
  const { reading, scope } = context;
  const days = {
    ...dayField('effectiveFrom', reading.effectiveDate),
    ...dayField('lastUpdated', reading.lastUpdated),
  };
  const { policy } = scope;
  const said = Object.entries(days);
  const isSame = policy !== undefined && said.every(([field, day]) => Reflect.get(policy, field) === day);
  const { record, steps } = organisationStep(context);
  const labels: Readonly<Record<string, string>> = { effectiveFrom: 'effective', lastUpdated: 'last updated' };
  return [
    {
      key: 'policy:',
      kind: 'policy',
      subject: policy?.title ?? titleIn(reading.language),
      state: policy === undefined ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: context.atAnswer('dates'),
      says: said.map(([field, day]) => `${labels[field] ?? field} ${day}`).join(', ') || 'no dates',
      has:
        policy === undefined
          ? null
          : [
              policy.effectiveFrom && `effective ${policy.effectiveFrom}`,
              policy.lastUpdated && `last updated ${policy.lastUpdated}`,
            ]
              .filter(Boolean)
              .join(', ') || 'no dates',
      record: policy === undefined ? null : { type: 'policy', id: policy.id },
      steps:
        policy === undefined
          ? [
              ...steps,
              {
                do: 'create',
                as: 'new:policy',
                isShared: true,
                type: 'policy',
                values: { ...titleField(reading.language), organisationId: record, ...days },
              },
            ]
          : isSame
            ? []
            : [{ do: 'set', type: 'policy', record: policy.id, patch: days }],
    },
  ];
}

/** What a policy is called in a language. */
const titleIn = (language: string | null): string =>
  catalogues[language !== null && isPolicyLanguage(language) ? language : 'en'].defaultTitle;

/** English is what a record of a policy is called anyway. */
const titleField = (language: string | null): { title?: string } =>
  language === null || language === 'en' ? {} : { title: titleIn(language) };

function dayField<Field extends 'effectiveFrom' | 'lastUpdated'>(
  field: Field,
  text: string | null,
): Partial<Record<Field, string>> {
  const values: Partial<Record<Field, string>> = {};
  if (text !== null && daySchema.safeParse(text).success) values[field] = text;
  return values;
}

export function draftLaws(context: DriftContext): Draft[] {
  const own = context.scope.organisation;
  return context.reading.jurisdictions.flatMap((name): Draft[] => {
    const ref = lawOf(name);
    if (ref.law === null) return [];
    const isThere =
      own?.applicableLaws.some(({ law, citation }) => isSameLaw({ law, lawName: citation }, ref)) ?? false;
    const { record, steps } = organisationStep(context);
    const label = ref.lawName ?? applicableLaws[ref.law].label;
    const start = context.text.indexOf(name);
    return [
      {
        key: `law:${foldName(name)}`,
        kind: 'law',
        subject: label,
        state: isThere ? 'alreadyThere' : 'new',
        confidence: 'medium',
        places: start < 0 ? [] : [context.at({ start, end: start + name.length })],
        says: `${label} applies`,
        has: isThere ? label : null,
        record: own === undefined || !isThere ? null : { type: 'organisation', id: own.id },
        steps: isThere
          ? []
          : [
              ...steps,
              {
                do: 'append',
                type: 'organisation',
                record,
                field: 'applicableLaws',
                items: [{ law: ref.law, citation: ref.lawName, relation: 'appliesToPeople', people: null }],
              },
            ],
      },
    ];
  });
}

/** Addresses at which the register says that privacy questions are answered. */
function ownContacts({ scope }: DriftContext): { readonly main: string | null; readonly all: readonly string[] } {
  const { organisation, commitments } = scope;
  const promised = commitments.flatMap(({ kind, address }) =>
    (kind === 'requestChannel' || kind === 'contactQuestions') && address?.includes('@') === true ? [address] : [],
  );
  const all = [organisation?.privacyContact?.email, ...promised, organisation?.dpo?.email, organisation?.email].filter(
    (mail) => typeof mail === 'string',
  );
  return { main: all[0] ?? null, all };
}

const nobody: ContactDetails = { name: null, email: null, phone: null, address: null, country: null, url: null };

function contactSteps(context: DriftContext, email: string): Step[] {
  const { record, steps } = organisationStep(context);
  const { organisation, commitments } = context.scope;
  const former = ownContacts(context).main;
  const details = organisation?.privacyContact ?? nobody;
  return [
    ...steps,
    { do: 'set', type: 'organisation', record, patch: { privacyContact: { ...details, email } } },
    ...commitments
      .filter(({ address }) => address !== null && former !== null && address.toLowerCase() === former.toLowerCase())
      .map(({ id }): Step => ({ do: 'set', type: 'commitment', record: id, patch: { address: email } })),
  ];
}

const isAmong = (mail: string, all: readonly string[]): boolean =>
  all.some((own) => own.toLowerCase() === mail.toLowerCase());

export function draftContact(context: DriftContext): Draft[] {
  const { contact } = context.reading;
  if (contact === null) return [];
  const { main, all } = ownContacts(context);
  const isSame = isAmong(contact, all);
  const own = context.scope.organisation;
  return [
    {
      key: 'contact:',
      kind: 'contact',
      subject: contact,
      state: main === null ? 'new' : isSame ? 'alreadyThere' : 'differs',
      confidence: 'high',
      places: context.atAnswer('contact'),
      says: contact,
      has: main,
      record: main === null || own === undefined ? null : { type: 'organisation', id: own.id },
      steps: isSame ? [] : contactSteps(context, contact),
    },
  ];
}

export function compareContact(context: DriftContext): FoundDifference[] {
  const { contact } = context.reading;
  const { main, all } = ownContacts(context);
  const own = context.scope.organisation;
  if (contact === null ? all.length === 0 || all.some((mail) => context.text.includes(mail)) : isAmong(contact, all))
    return [];
  return [
    {
      kind: 'contact-changed',
      subject: 'contact for privacy questions',
      policy: contact,
      register: main,
      span: context.places.contact,
      records: own === undefined ? [] : [{ type: 'organisation', id: own.id }],
      section: 'contact',
      steps: contact === null ? [] : contactSteps(context, contact),
    },
  ];
}
