// What sections say of the forms that facts can take; the five fixtures hold the rest.
import { describe, expect, it } from 'vitest';
import {
  aCommitment,
  aDataCategory,
  aDataSubjectCategory,
  aPolicy,
  aRetentionRule,
  aSecurityMeasure,
  aService,
  aStatement,
  aSubProcessing,
  aTracker,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
} from '../../../../test/fixtures/builders.ts';
import type { RetentionRule } from '../../../domain/record-types.ts';
import { dataElementSchema } from '../../../domain/records/data.ts';
import { purposeSchema } from '../../../domain/records/processing-activity.ts';
import { mechanismUseSchema } from '../../../domain/records/transfer.ts';
import type { RegisterRecords } from '../../../domain/register.ts';
import { buildPolicy } from '../build-policy.ts';
import { renderSectionText } from '../render-section-text.ts';
import type { PolicySectionId } from '../section-ids.ts';

const ID = '00000000-0000-7000-8000-000000000009';

function say(section: PolicySectionId, records: Partial<RegisterRecords>): string[] {
  const policy = buildPolicy(anIndex(records), {
    generatedAt: '2026-11-20T09:00:00.000Z',
    asAt: '2026-11-20',
    language: 'en',
  });
  return renderSectionText(policy, section).split('\n').slice(1);
}

describe('retention', () => {
  const rule = (fields: Partial<RetentionRule>): string =>
    say('retention', { retentionRules: [aRetentionRule({ name: 'support tickets', ...fields })] })[1] ?? '';

  it.each<[Partial<RetentionRule>, string]>([
    [{ periodKind: 'exact', period: 'P30D' }, 'for 30 days'],
    [
      { periodKind: 'upTo', period: 'P12M', trigger: { event: 'lastContact', text: 'the last reply' } },
      'for up to 12 months after the last reply',
    ],
    [
      { periodKind: 'atLeast', period: 'P1Y', trigger: { event: 'contractEnd', text: null } },
      'for at least 1 year after the end of the contract',
    ],
    [{ periodKind: 'typical', period: 'P7Y' }, 'typically for 7 years'],
    [
      { periodKind: 'range', period: 'P6Y', periodMax: 'P10Y', isTypical: true, legalGround: 'accounting law' },
      'typically for 6 to 10 years, because accounting law requires it',
    ],
    [
      { periodKind: 'byLaw', period: 'P7Y', isTypical: true, legalGround: 'US tax law' },
      'for as long as US tax law requires, typically 7 years',
    ],
    [{ periodKind: 'byLaw' }, 'for as long as the law requires'],
    [{ periodKind: 'byLaw', statute: 'HGB § 257' }, 'for as long as HGB § 257 requires'],
    [
      { periodKind: 'exact', period: 'P8Y', legalGround: 'German tax law', statute: 'UStG § 14b(1)' },
      'for 8 years, because German tax law requires it (UStG § 14b(1))',
    ],
    [{ during: { event: 'accountLifetime', text: null }, periodKind: 'none' }, 'for the lifetime of your account'],
    [
      {
        during: { event: 'accountLifetime', text: null },
        periodKind: 'exact',
        period: 'P6M',
        trigger: { event: 'accountClosed', text: null },
      },
      'for the lifetime of your account, then for 6 months after you close it',
    ],
    [
      { during: { event: 'subscription', text: null }, periodKind: 'reasonable' },
      'for the duration of your subscription, then for a reasonable period afterwards',
    ],
    [
      { during: { event: 'other', text: 'while the case is open' }, periodKind: 'upTo', period: 'P2W' },
      'while the case is open, then for up to 2 weeks',
    ],
    [{ periodKind: 'asNeeded', reasons: ['our obligations'] }, 'for as long as needed for our obligations'],
    [{ periodKind: 'limited', isConditional: true }, 'may persist for a limited period'],
    [{ periodKind: 'indefinite' }, 'without a time limit'],
    [
      { periodKind: 'exact', period: 'P30D', disposal: 'anonymise', disposalMode: 'automatic' },
      'for 30 days, then anonymised automatically',
    ],
    [{ periodKind: 'exact', period: 'P30D', disposal: 'delete', disposalMode: 'manual' }, 'for 30 days, then deleted'],
    [
      { isBackup: true, isRolling: true, isEncrypted: true, periodKind: 'upTo', period: 'P30D', disposal: 'overwrite' },
      'rolling and encrypted, overwritten within 30 days',
    ],
    [{ periodKind: 'upTo' }, '[Not recorded: retention period of “support tickets”]'],
    [{ periodKind: 'none', trigger: { event: 'accountClosed', text: null } }, 'until you close your account'],
    [
      {
        phases: [
          { name: 'active', period: 'P2Y', description: null },
          { name: 'restricted', period: 'P8Y', description: 'books' },
        ],
      },
      'we use it for 2 years, then we keep it only under restriction for 8 years (books)',
    ],
    [{ isBackup: true, periodKind: 'notAnswered' }, '[Not recorded: retention period of “support tickets”]'],
    [
      { during: { event: 'contract', text: null } },
      'for the duration of the contract, then [Not recorded: retention period of “support tickets”]',
    ],
  ])('of %j reads as English', (fields, text) => {
    expect(rule(fields)).toBe(`Support tickets: ${text}.`);
  });

  it('asks for the period of data that no rule covers', () => {
    const [account, usage] = [aDataCategory(), aDataCategory({ name: 'Usage data' })];
    const rules = [
      aRetentionRule({ name: 'accounts', periodKind: 'exact', period: 'P1Y', dataCategoryIds: [account.id] }),
    ];
    expect(say('retention', { dataCategories: [account, usage], retentionRules: rules })).toEqual([
      'We keep data as follows:',
      'Accounts: for 1 year.',
      '[Not recorded: retention period of “Usage data”]',
    ]);
  });

  it('tells how to have data deleted', () => {
    const commitments = [
      aCommitment({ kind: 'deletionOnRequest', isAtAnyTime: true, exceptions: [{ right: null, text: 'tax law' }] }),
    ];
    expect(say('retention', { commitments }).at(-1)).toBe(
      'You can request that we delete your data at any time, subject to tax law.',
    );
  });
});

describe('data', () => {
  it('tells what is optional, protected and conditional, and what it consists of', () => {
    const dataCategories = [
      aDataCategory({
        name: 'Sign-up data',
        collectedWhen: 'when you register',
        elements: [
          dataElementSchema.parse({ name: 'password', requirement: 'required', protection: 'hashed' }),
          dataElementSchema.parse({ name: 'IP address', protection: 'truncated', condition: 'where supported' }),
          dataElementSchema.parse({ name: 'balance', details: ['starter credit', 'top-ups'] }),
        ],
        usedTo: ['prevent fraud'],
        handling: [
          { kind: 'storedAs', text: 'a record of its own', element: null },
          { kind: 'shownOnlyTo', text: 'our staff', element: null },
          { kind: 'notLinkedTo', text: 'your orders', element: 'balance' },
        ],
      }),
    ];
    expect(say('data', { dataCategories })).toEqual([
      'We collect this data:',
      'Sign-up data, when you register: password (required; stored hashed), IP address (truncated where supported) and balance (starter credit and top-ups). We use this to prevent fraud. This is stored as a record of its own and shown only to our staff. The balance is not linked to your orders.',
    ]);
  });

  it('says so where no special categories are processed, once every activity has answered', () => {
    const none = anActivity({ specialCategoriesAnswer: 'none' });
    const records = { dataCategories: [aDataCategory({ requirement: 'required' })] };
    expect(say('data', { ...records, activities: [none] }).at(-1)).toContain('We do not process special categories');
    expect(say('data', { ...records, activities: [none, anActivity()] }).join(' ')).not.toContain('special categories');
  });

  it('is listed per group of people where there is much of it', () => {
    const [guests, staff] = [aDataSubjectCategory({ name: 'guests' }), aDataSubjectCategory({ name: 'staff' })];
    const dataCategories = Array.from({ length: 13 }, (_, number) =>
      aDataCategory({
        name: `Data ${number}`,
        description: 'as agreed',
        dataSubjectCategoryIds: number === 0 ? [] : [number % 2 === 0 ? guests.id : staff.id],
      }),
    );
    const lines = say('data', { dataCategories, dataSubjectCategories: [guests, staff] });
    expect(lines.filter((line) => line.endsWith(':'))).toEqual([
      'About staff, we collect:',
      'About guests, we collect:',
      'We collect this data:',
    ]);
  });

  it('entered by customers has a section of its own', () => {
    const dataCategories = [
      aDataCategory({
        name: 'guest notes',
        isEnteredByCustomer: true,
        ownedBy: 'customer',
        elements: [dataElementSchema.parse({ name: 'allergies', specialCategory: 'healthData' })],
        handling: [{ kind: 'usedOnlyTo', text: 'show them to the customer', element: null }],
      }),
    ];
    expect(say('data', { dataCategories })).toEqual([]);
    expect(say('customer-data', { dataCategories })).toEqual([
      'Our customers enter this data:',
      'Guest notes: allergies.',
      'The law gives special protection to some of this: allergies. Our customers own the guest notes that they enter. We process guest notes only to show them to the customer.',
    ]);
  });
});

describe('sources', () => {
  it('are grouped by kind; a category without one is asked for', () => {
    const dataCategories = [
      aDataCategory({ name: 'Account data', sources: ['dataSubject'] }),
      aDataCategory({ name: 'Logs', sources: ['automatic'] }),
      aDataCategory({
        name: 'Credit scores',
        sources: ['thirdParty'],
        handling: [{ kind: 'receivedFrom', text: 'a credit agency', element: null }],
      }),
      aDataCategory({ name: 'Register entries', sources: ['publicSource'] }),
      aDataCategory({ name: 'Ratings' }),
    ];
    expect(say('sources', { dataCategories })).toEqual([
      'You give us account data.',
      'We receive credit scores from a credit agency.',
      'We take register entries from public sources.',
      'We record logs automatically when you use our service.',
      '[Not recorded: where “Ratings” comes from]',
    ]);
  });
});

describe('legal bases', () => {
  const purpose = (fields: object) => purposeSchema.parse({ id: ID, text: 'send the newsletter', ...fields });
  const bases = (...purposes: readonly object[]): string[] =>
    say('lawful-bases', { activities: [anActivity({ purposes: purposes.map(purpose) })] });

  it('cite their article, source and interest', () => {
    expect(
      bases(
        { lawfulBasis: 'eu-6-1-c', basisSource: 'HGB § 257', basisScope: 'invoices' },
        { lawfulBasis: 'eu-6-1-f', text: 'prevent fraud', legitimateInterest: 'safe payments.' },
      ),
    ).toEqual([
      'We rely on these legal bases of the GDPR:',
      'Legal obligation (Art. 6(1)(c) GDPR; HGB § 257): invoices.',
      'Legitimate interests (Art. 6(1)(f) GDPR): to prevent fraud. Our interest: safe payments.',
    ]);
  });

  it('that are open, and an interest that nobody has named, are gaps', () => {
    expect(bases({}, { lawfulBasis: 'eu-6-1-f', text: 'prevent fraud' })).toContain(
      '[Not recorded: legal basis of “send the newsletter”]',
    );
    expect(bases({ lawfulBasis: 'eu-6-1-f', text: 'prevent fraud' }).join(' ')).toContain(
      '[Not recorded: legitimate interest behind “prevent fraud”]',
    );
  });

  it('ask how consent is withdrawn until a promise tells', () => {
    expect(bases({ lawfulBasis: 'eu-6-1-a' }).at(-1)).toBe('[Not recorded: how people can withdraw their consent]');
    const told = say('lawful-bases', {
      activities: [anActivity({ purposes: [purpose({ lawfulBasis: 'eu-6-1-a' })] })],
      commitments: [
        aCommitment({ kind: 'consentWithdrawal', channels: ['accountSettings', 'email'], isAtAnyTime: true }),
      ],
    });
    expect(told.at(-1)).toBe('You can withdraw your consent at any time in your account settings or by email.');
  });

  it('are cited from the UK GDPR where it alone applies', () => {
    const organisations = [
      anOrganisation({
        applicableLaws: [{ law: 'uk-gdpr', citation: null, relation: 'appliesToPeople', people: null }],
      }),
    ];
    const activities = [anActivity({ purposes: [purpose({ lawfulBasis: 'eu-6-1-b' })] })];
    expect(say('lawful-bases', { organisations, activities })[1]).toBe(
      'Contract (Art. 6(1)(b) UK GDPR): to send the newsletter.',
    );
  });

  it('of a processor are the controller’s matter', () => {
    const activities = [anActivity({ role: 'processor', purposes: [purpose({})] })];
    expect(say('lawful-bases', { activities })).toEqual(['[Not recorded: legal bases]']);
  });
});

describe('recipients', () => {
  it('are nobody where every activity says so', () => {
    expect(say('recipients', { activities: [anActivity({ recipientsAnswer: 'none' })] })).toEqual([
      'We share personal data with nobody.',
    ]);
  });

  it('may be unnamed, conditional, limited and part of a chain', () => {
    const [mail, tools, deep] = [
      aVendor({ name: 'email provider', isNamed: false }),
      aVendor({ name: 'Lark Analytics', aliases: ['LA'] }),
      aVendor({ name: 'Deep Storage' }),
    ];
    const lines = say('recipients', {
      vendors: [mail, tools, deep],
      engagements: [
        anEngagement({
          vendorId: mail.id,
          purposes: ['delivery of email'],
          dataDescriptions: ['email address'],
          isLimitedToListedData: true,
        }),
        anEngagement({
          vendorId: tools.id,
          purposes: ['analytics'],
          condition: 'where we actually use it',
          dataDescriptions: ['page views'],
          isConditional: true,
          isAnonymised: 'yes',
          dataWithheld: ['your name'],
          locations: [{ country: 'NL', place: null }],
        }),
      ],
      subProcessings: [
        aSubProcessing({ vendorId: tools.id, subVendorId: deep.id, purpose: 'storage', country: 'IE' }),
        aSubProcessing({ vendorId: deep.id, subVendorId: tools.id }),
      ],
    });
    expect(lines).toEqual([
      'These are the recipients:',
      'Recipient\tWhat for\tWhat they receive\tWhere',
      'An email provider\tDelivery of email\tEmail address only\t[Not recorded: where “email provider” processes data]',
      'Lark Analytics (LA), where we actually use it\tAnalytics\tMay receive page views (anonymised and never your name)\tThe Netherlands',
      'Lark Analytics engages Deep Storage for storage in Ireland. Deep Storage engages Lark Analytics.',
    ]);
  });

  it('that decide for themselves or have terms of their own are told so', () => {
    const vendors = [aVendor({ name: 'Lark Tax', hasOwnTerms: 'yes' }), aVendor({ name: 'Lark Audit' })];
    const engagements = vendors.map(({ id }) =>
      anEngagement({ vendorId: id, purposes: ['audits'], role: 'independentController' }),
    );
    expect(say('recipients', { vendors, engagements }).at(-1)).toBe(
      'Lark Tax and Lark Audit decide independently how to use the data, as controllers of their own. Lark Tax processes data under its own terms and privacy policy as well.',
    );
  });

  it('of an activity that names none are asked for', () => {
    const vendor = aVendor();
    const [served, open] = [anActivity(), anActivity({ name: 'Events' })];
    const engagements = [anEngagement({ vendorId: vendor.id, activityIds: [served.id], purposes: ['hosting'] })];
    const lines = say('recipients', { vendors: [vendor], activities: [served, open], engagements });
    expect(lines.at(-1)).toBe('[Not recorded: who receives data from “Events”]');
  });

  it('whose engagement is over are not told', () => {
    const vendor = aVendor({ status: 'ended' });
    expect(say('recipients', { vendors: [vendor], engagements: [anEngagement({ vendorId: vendor.id })] })).toEqual([
      '[Not recorded: who receives personal data]',
    ]);
  });
});

describe('payment', () => {
  it('tells the merchant of record, what goes where and under whose terms', () => {
    const vendor = aVendor({ name: 'Paddle.com Market Limited', aliases: ['Paddle'], hasOwnTerms: 'yes' });
    const engagements = [
      anEngagement({
        vendorId: vendor.id,
        isMerchantOfRecord: true,
        purposes: ['payment processing', 'tax compliance'],
        dataGivenDirectly: ['card details'],
        dataReceived: ['transaction reference', 'billing metadata'],
      }),
    ];
    expect(say('payment', { vendors: [vendor], engagements })).toEqual([
      'Paddle.com Market Limited, as merchant of record, handles payment processing and tax compliance. You enter card details on Paddle’s own pages; they never reach our servers. From Paddle we receive only a transaction reference and billing metadata. Paddle processes payment data under its own terms and privacy policy.',
    ]);
  });

  it('joins engagements of one provider', () => {
    const vendor = aVendor({ name: 'Stripe' });
    const engagement = (purpose: string) =>
      anEngagement({ vendorId: vendor.id, functions: ['payment'], purposes: [purpose] });
    expect(say('payment', { vendors: [vendor], engagements: [engagement('payments'), engagement('refunds')] })).toEqual(
      ['Stripe handles payments and refunds.'],
    );
  });
});

describe('transfers', () => {
  const scc = mechanismUseSchema.parse({ code: 'eu-scc', variant: 'module-2' });
  const vendor = aVendor({ name: 'Lark Analytics' });

  it('do not take place where every activity says so', () => {
    expect(say('transfers', { activities: [anActivity({ transfersAnswer: 'none' })] })).toEqual([
      'We do not transfer personal data to third countries or international organisations.',
    ]);
  });

  it('name data, recipient, country and safeguard, or ask for them', () => {
    const category = aDataCategory({ name: 'Usage data' });
    const lines = say('transfers', {
      vendors: [vendor],
      dataCategories: [category],
      transfers: [
        aTransfer({
          importerVendorId: vendor.id,
          dataCategoryIds: [category.id],
          destinations: [{ country: 'US', place: null }],
          mechanisms: [scc],
        }),
        aTransfer({ importerVendorId: vendor.id }),
        aTransfer({
          exporterVendorId: vendor.id,
          destinations: [{ country: 'IN', place: 'Pune' }],
          mechanismAnswer: 'none',
        }),
      ],
    });
    expect(lines).toEqual([
      'We transfer usage data to Lark Analytics in the United States; for this, we rely on standard contractual clauses (module 2). We transfer personal data to Lark Analytics in [Not recorded: destination of the transfer to Lark Analytics]; for this, we rely on [Not recorded: safeguard for the transfer to Lark Analytics]. Lark Analytics processes personal data in Pune, India.',
      '[Not recorded: how to obtain a copy of the safeguards]',
    ]);
  });

  it('are a table where there are many, one row per recipient, country and safeguard', () => {
    const destinations = [{ country: 'US', place: null }];
    const transfer = (data: string) =>
      aTransfer({ importerVendorId: vendor.id, dataDescription: data, destinations, mechanisms: [scc] });
    const transfers = [
      ...['logs', 'events', 'emails', 'names'].map(transfer),
      aTransfer({ destinations, mechanismAnswer: 'none' }),
    ];
    expect(say('transfers', { vendors: [vendor], transfers })).toEqual([
      'We transfer personal data to these recipients:',
      'Recipient\tWhere\tWhich data\tSafeguard',
      'Lark Analytics\tThe United States\tLogs, events, emails and names\tStandard contractual clauses (module 2)',
      'Ourselves\tThe United States\tPersonal data\tNone is needed',
      '[Not recorded: how to obtain a copy of the safeguards]',
    ]);
  });

  it('say where a copy of the safeguards is to be had, and nothing of it where none is relied on', () => {
    const safeguardsCopy = { name: null, email: null, phone: null, address: null, country: null, url: '/safeguards' };
    const organisations = [anOrganisation({ safeguardsCopy })];
    const toVendor = { importerVendorId: vendor.id, destinations: [{ country: 'US' }] };
    const lastOf = (mechanism: typeof scc): string | undefined =>
      say('transfers', {
        organisations,
        vendors: [vendor],
        transfers: [aTransfer({ ...toVendor, mechanisms: [mechanism] })],
      }).at(-1);
    expect(lastOf(scc)).toBe('To get a copy of these safeguards, go to /safeguards.');
    expect(lastOf({ ...scc, code: 'eu-us-dpf', variant: null })).toContain('we rely on the EU–U.S. Data Privacy');
  });
});

describe('rights', () => {
  it('are a sentence where they are few, a list where they are many', () => {
    const few = [aCommitment({ kind: 'rightsOffered', rights: ['access', 'erasure'], isConditional: true })];
    expect(say('rights', { commitments: few })[0]).toBe(
      'You may have the right to get access to the personal data that we hold about you and have your personal data deleted.',
    );
    const many = [aCommitment({ kind: 'rightsOffered', rights: ['access', 'erasure', 'objection', 'portability'] })];
    expect(say('rights', { commitments: many }).slice(0, 2)).toEqual([
      'You have the right to:',
      'get access to the personal data that we hold about you',
    ]);
  });

  it('are answered within a time per law', () => {
    const response = (law: 'eu-gdpr' | 'ccpa' | null, period: string) =>
      aCommitment({ kind: 'rightsResponse', law, periodKind: 'within', period });
    const last = (...commitments: readonly ReturnType<typeof response>[]) =>
      say('rights', { commitments: [...commitments] }).at(-1);
    expect(last(response('eu-gdpr', 'P1M'), response('ccpa', 'P45D'))).toContain(
      'We answer requests under the GDPR within 1 month and under the CCPA within 45 days.',
    );
    expect(last(response('ccpa', 'P45D'), response(null, 'P30D'))).toContain(
      'We answer requests within 30 days; under the CCPA, within 45 days.',
    );
  });

  it('of a law that names none are a gap of that law', () => {
    const commitments = [aCommitment({ kind: 'rightsOffered', law: 'swiss-fadp' })];
    expect(say('eea-uk-swiss', { commitments })).toEqual(['[Not recorded: rights under the Swiss FADP]']);
  });

  it('of Californians come with whether data is sold', () => {
    const organisations = [
      anOrganisation({ applicableLaws: [{ law: 'ccpa', citation: null, relation: 'appliesToPeople', people: null }] }),
    ];
    expect(say('california', { organisations })).toEqual([
      '[Not recorded: rights under the CCPA]',
      '[Not recorded: whether personal information is sold or shared]',
    ]);
    expect(
      say('california', { organisations, statements: [aStatement({ kind: 'sellsData', answer: 'yes' })] }),
    ).toContain('We sell personal information.');
  });

  it('of Canadians are told under their law', () => {
    const commitments = [aCommitment({ kind: 'rightsOffered', law: 'pipeda', rights: ['access'] })];
    expect(say('canada', { commitments })).toEqual([
      'Under PIPEDA, you have the right to:',
      'get access to the personal data that we hold about you',
    ]);
  });
});

describe('automated decisions', () => {
  it('are described, denied or asked for, activity by activity', () => {
    const yes = anActivity({
      name: 'Scoring',
      automatedDecisionsAnswer: 'listed',
      automatedDecisions: 'A score decides on credit.',
    });
    const no = anActivity({ automatedDecisionsAnswer: 'none' });
    expect(say('automated-decisions', { activities: [yes, no, anActivity({ name: 'Chat' })] })).toEqual([
      'We make some decisions by automated means alone:',
      'Scoring: A score decides on credit.',
      '[Not recorded: whether “Chat” makes decisions by automated means alone]',
    ]);
    expect(say('automated-decisions', { activities: [no] })).toEqual([
      'We make no decisions about you by automated means alone.',
    ]);
  });
});

describe('trackers', () => {
  it('that differ in name only are one item; those that need consent have a lifetime or a gap', () => {
    const vendor = aVendor({ name: 'Lark Analytics' });
    const trackers = [
      aTracker({
        name: 'la',
        otherNames: ['la_*'],
        category: 'analytics',
        purpose: 'count visits',
        providerVendorId: vendor.id,
        lifetimeKind: 'period',
        lifetime: 'P13M',
      }),
      aTracker({ name: 'tracking pixel', kind: 'pixel', isNamed: false, category: 'advertising' }),
      aTracker({ name: 'sid', category: 'strictlyNecessary', purpose: 'keep you signed in', lifetimeKind: 'session' }),
    ];
    expect(say('trackers', { vendors: [vendor], trackers })).toEqual([
      'These cookies are strictly necessary:',
      'sid (cookie), to keep you signed in, kept until you close the browser.',
      'We use these cookies for analytics:',
      'la and la_* (cookies, set by Lark Analytics), to count visits, kept for 13 months.',
      'We use these cookies and similar means for advertising:',
      'A tracking pixel. [Not recorded: purpose of “tracking pixel”] [Not recorded: lifetime of “tracking pixel”]',
    ]);
  });

  it('are asked for where a service has a page', () => {
    expect(say('trackers', { services: [aService({ kinds: ['website'] })] })).toEqual([
      '[Not recorded: whether cookies or similar technologies are used]',
    ]);
    expect(say('trackers', { services: [aService({ kinds: ['api'] })] })).toEqual([]);
  });
});

describe('statements', () => {
  it('are told with either answer', () => {
    const statements = [
      aStatement({ kind: 'usesTool', answer: 'yes', items: ['Lark Analytics'] }),
      aStatement({ kind: 'usesAdvertisingNetworks', answer: 'yes' }),
      aStatement({ kind: 'usesThirdPartyTrackers', answer: 'no', scope: 'in the dashboard' }),
      aStatement({ kind: 'usesAnalyticsCookies', answer: 'unknown' }),
    ];
    expect(say('trackers', { statements })).toEqual([
      'We use Lark Analytics and advertising networks. We do not use third-party trackers in the dashboard.',
    ]);
    expect(
      say('children', {
        statements: [
          aStatement({ kind: 'isDirectedToChildren', answer: 'yes' }),
          aStatement({ kind: 'collectsFromChildren', answer: 'yes' }),
        ],
      }),
    ).toEqual(['Our service is meant for children as well. We collect personal data from children.']);
  });

  it('about training name data and models', () => {
    const train = (fields: object) =>
      say('purposes', { statements: [aStatement({ kind: 'trainsModels', ...fields })] }).at(-1);
    expect(train({ answer: 'no' })).toBe('We do not use personal data to train machine-learning models.');
    expect(train({ answer: 'yes', items: ['reviews'], scope: 'our own model' })).toBe(
      'We use reviews to train our own model.',
    );
  });

  it('about what is never stored, without a list, have a gap', () => {
    expect(say('never-collected', { statements: [aStatement({ kind: 'collectsData', answer: 'no' })] })).toEqual([
      'There is data that we never collect: [Not recorded: which data we never collect].',
    ]);
  });
});

describe('promises', () => {
  it.each<[PolicySectionId, Parameters<typeof aCommitment>[0], string]>([
    [
      'breach',
      {
        kind: 'breachNotice',
        recipients: ['dataSubjects'],
        channels: ['email'],
        periodKind: 'within',
        period: 'PT72H',
      },
      'If a data breach affects your personal data, we notify you by email within 72 hours.',
    ],
    [
      'breach',
      { kind: 'breachNotice', recipients: ['authorities'], condition: 'where required' },
      'We report data breaches to the authorities where required.',
    ],
    ['breach', { kind: 'breachNotice', channels: ['publicNotice'] }, 'We also post a public notice on our site.'],
    [
      'breach',
      { kind: 'breachHandling', items: ['rotation of keys', 'a review of logs'] },
      'Our incident response includes rotation of keys and a review of logs.',
    ],
    [
      'changes',
      { kind: 'changeNotice', channels: ['email', 'inProduct'], isConditional: true },
      'We may tell you about changes by email or in the product itself.',
    ],
    [
      'changes',
      {
        kind: 'changeNotice',
        recipients: ['customers'],
        channels: ['email'],
        periodKind: 'atLeast',
        period: 'P30D',
        changeDegree: 'substantial',
        items: ['a new recipient'],
      },
      'We tell current customers about substantial changes, such as a new recipient, by email at least 30 days before they take effect.',
    ],
    ['changes', { kind: 'latestVersion' }, 'The latest version is always on this page.'],
    [
      'children',
      { kind: 'minimumAge', age: 16 },
      'You have to be at least 16 years old to use what this policy covers.',
    ],
    ['complaint', { kind: 'complaintRoute', address: 'the CNIL' }, 'You can lodge a complaint with the CNIL.'],
    [
      'customer-data',
      { kind: 'customerResponsibility', obligedParty: 'shop owners', items: ['lawful collection'] },
      'Shop owners are responsible for lawful collection.',
    ],
  ])('of %s read as English', (section, fields, text) => {
    expect(
      say(section, {
        commitments: [aCommitment(fields)],
      }),
    ).toEqual([text]);
  });
});

describe('identity and contact', () => {
  it('name partners, address and number, and ask for partners that nobody has named', () => {
    const partner = anOrganisation({ name: 'Lark Travel', kind: 'jointController' });
    const own = anOrganisation({
      legalName: 'Northlight Bookings GmbH',
      country: 'DE',
      address: 'Markt 2\nKiel',
      registrationNumber: 'HRB 7',
    });
    const activities = [
      anActivity({ name: 'Contest', role: 'jointController', jointControllerIds: [partner.id] }),
      anActivity({ name: 'Fair', role: 'jointController' }),
    ];
    expect(say('identity', { organisations: [own, partner], activities })).toEqual([
      'In this policy, “we” means Northlight Bookings GmbH (“Northlight Bookings”), based in Germany. For “Contest” we are joint controllers with Lark Travel. [Not recorded: joint controllers of “Fair”] Our postal address is Markt 2, Kiel. Our registration number is HRB 7.',
      'For anything about privacy, write to Markt 2, Kiel.',
    ]);
  });

  it('ask for officer and representatives only where a law does', () => {
    const law = { law: 'eu-gdpr' as const, citation: null, relation: 'appliesToPeople' as const, people: null };
    const contact = (fields: object): string[] =>
      say('contact', { organisations: [anOrganisation({ email: 'office@northlight.example', ...fields })] }).slice(1);
    expect(contact({})).toEqual([]);
    expect(contact({ applicableLaws: [law], country: 'DE' })).toEqual(['[Not recorded: data protection officer]']);
    expect(
      contact({ applicableLaws: [law], country: 'US', dpoAnswer: 'none', euRepresentativeAnswer: 'none' }),
    ).toEqual([
      'We have not appointed a data protection officer. We have not appointed a representative in the European Union.',
    ]);
    expect(contact({ applicableLaws: [law], country: 'US', dpoAnswer: 'none' })).toEqual([
      'We have not appointed a data protection officer. [Not recorded: representative in the European Union]',
    ]);
  });

  it('tell what security measures are whose', () => {
    const securityMeasures = [
      aSecurityMeasure({ name: 'HTTPS', condition: 'where the platform provides it' }),
      aSecurityMeasure({ name: 'fire protection', takenBy: 'vendor' }),
      aSecurityMeasure({ name: 'strong passwords', takenBy: 'users' }),
    ];
    expect(say('security', { securityMeasures })).toEqual([
      'We protect personal data with:',
      'HTTPS, where the platform provides it',
      'Our providers add:',
      'fire protection',
      'You yourself are responsible for strong passwords.',
    ]);
  });

  it('tell what the policy covers and whom', () => {
    const services = [
      aService({ name: 'website', url: 'northlight.example', audience: ['visitors'] }),
      aService({
        name: 'Northlight app',
        usedTo: ['take bookings'],
        intendedFor: 'businesses',
        audience: ['businesses'],
      }),
    ];
    expect(
      say('scope', { services, policies: [aPolicy({ audience: ['applicants'], acceptance: 'acknowledgement' })] }),
    ).toEqual([
      'This policy covers the website at northlight.example and the Northlight app. The Northlight app helps businesses take bookings. The policy applies to visitors, businesses and applicants. By using our services, you acknowledge this policy.',
    ]);
  });
});
