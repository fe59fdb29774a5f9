import { describe, expect, it } from 'vitest';
import {
  aDataCategory,
  aDataSubjectCategory,
  aFactSource,
  aRetentionRule,
  aSecurityMeasure,
  aTransfer,
  aVendor,
  anActivity,
  anEngagement,
  anIndex,
  anOrganisation,
  idOf,
} from '../../test/fixtures/builders.ts';
import { dataElementSchema } from './records/data.ts';
import { purposeSchema } from './records/processing-activity.ts';
import { mechanismUseSchema } from './records/transfer.ts';
import type { ProcessingActivity } from './record-types.ts';
import type { RegisterRecords } from './register.ts';
import { letterStrip } from './letter-strip.ts';
import type { Letter } from './letter-strip.ts';

type Records = Partial<RegisterRecords>;

/** State and gaps of one letter of an activity in a register of these records. */
function letterOf(letter: Letter, activity: ProcessingActivity, records: Records = {}) {
  const strip = letterStrip(activity, anIndex({ activities: [activity], ...records }));
  const cell = strip.find((candidate) => candidate.letter === letter);
  return cell && { state: cell.state, gaps: cell.gaps };
}

const contact = { name: null, email: null, phone: null, address: null, country: null, url: null };
const reachable = { ...contact, name: 'Ada Holm', email: 'dpo@northlight.example' };
const stated = { state: 'stated', gaps: [] };
const none = { state: 'none', gaps: [] };
const gap = (...gaps: string[]) => ({ state: 'gap', gaps });
/** An organisation with nothing open. */
const answered = { email: 'office@northlight.example', country: 'DE', dpoAnswer: 'none' } as const;

describe('letter strip', () => {
  it('asks a controller for seven letters and a processor for four', () => {
    const index = anIndex();
    expect(letterStrip(anActivity(), index).map(({ article, topic }) => [article, topic])).toEqual([
      ['Art. 30(1)(a)', 'Controller and contacts'],
      ['Art. 30(1)(b)', 'Purposes'],
      ['Art. 30(1)(c)', 'People and data'],
      ['Art. 30(1)(d)', 'Recipients'],
      ['Art. 30(1)(e)', 'Transfers'],
      ['Art. 30(1)(f)', 'Erasure'],
      ['Art. 30(1)(g)', 'Security'],
    ]);
    expect(letterStrip(anActivity({ role: 'jointController' }), index)).toHaveLength(7);
    expect(letterStrip(anActivity({ role: 'processor' }), index).map(({ article, topic }) => [article, topic])).toEqual(
      [
        ['Art. 30(2)(a)', 'Processor and controllers'],
        ['Art. 30(2)(b)', 'Categories of processing'],
        ['Art. 30(2)(c)', 'Transfers'],
        ['Art. 30(2)(d)', 'Security'],
      ],
    );
  });

  it('leaves every letter of an empty activity open', () => {
    expect(letterStrip(anActivity(), anIndex()).map(({ letter, state, gaps }) => [letter, state, gaps])).toEqual([
      ['a', 'gap', ['controller']],
      ['b', 'gap', ['purposes']],
      [
        'c',
        'gap',
        ['categories of data subjects', 'categories of personal data', 'special categories of personal data'],
      ],
      ['d', 'gap', ['recipients']],
      ['e', 'gap', ['transfers']],
      ['f', 'gap', ['retention period']],
      ['g', 'gap', ['security measures']],
    ]);
    expect(letterStrip(anActivity({ role: 'processor' }), anIndex()).map(({ gaps }) => gaps)).toEqual([
      ['processor', 'controllers acted for'],
      ['categories of processing'],
      ['transfers'],
      ['security measures'],
    ]);
  });
});

describe('letter (a) of a controller', () => {
  const ask = (fields: Parameters<typeof anOrganisation>[0], activity = anActivity()) =>
    letterOf('a', activity, { organisations: [anOrganisation(fields)] });

  it('is stated with a way to reach it and an answer on the data protection officer', () => {
    expect(ask(answered)).toEqual(stated);
    expect(ask({ phone: '+49 30 1', dpo: reachable })).toEqual(stated);
    expect(ask({ address: 'Hafenstr. 1', dpoAnswer: 'none' })).toEqual(stated);
    expect(ask({ privacyContact: { ...contact, url: '/contact' }, dpoAnswer: 'none' })).toEqual(stated);
  });

  it('misses contact details of the controller, and a data protection officer that is not answered or not filled in', () => {
    expect(ask({ privacyContact: { ...contact, name: 'Privacy team' } })).toEqual(
      gap('contact details of the controller', 'data protection officer'),
    );
    expect(ask({ ...answered, dpoAnswer: 'listed' })).toEqual(gap('data protection officer'));
    expect(ask({ ...answered, dpo: { ...contact, name: 'Ada Holm' } })).toEqual(
      gap('contact details of the data protection officer'),
    );
  });

  it('misses a representative where a law applies whose territory the controller is not known to be in', () => {
    const law = (code: 'eu-gdpr' | 'uk-gdpr' | 'ccpa') => ({
      law: code,
      citation: null,
      relation: 'appliesToPeople' as const,
      people: null,
    });
    const eu = 'representative in the European Union';
    const uk = 'representative in the United Kingdom';
    expect(ask({ ...answered, country: 'CA', applicableLaws: [law('eu-gdpr'), law('uk-gdpr')] })).toEqual(gap(eu, uk));
    expect(ask({ ...answered, country: null, applicableLaws: [law('eu-gdpr')] })).toEqual(gap(eu));
    expect(ask({ ...answered, country: 'NO', applicableLaws: [law('eu-gdpr')] })).toEqual(stated);
    expect(ask({ ...answered, country: 'GB', applicableLaws: [law('uk-gdpr'), law('eu-gdpr')] })).toEqual(gap(eu));
    expect(ask({ ...answered, country: 'CA', applicableLaws: [law('ccpa')] })).toEqual(stated);
    expect(
      ask({ ...answered, country: 'CA', applicableLaws: [law('eu-gdpr')], euRepresentativeAnswer: 'none' }),
    ).toEqual(stated);
    expect(
      ask({
        ...answered,
        country: 'CA',
        applicableLaws: [law('eu-gdpr'), law('uk-gdpr')],
        euRepresentative: reachable,
        ukRepresentative: contact,
      }),
    ).toEqual(gap(`contact details of the ${uk}`));
  });

  it('is asked of the organisation that the activity names, else of the own one, else of the first', () => {
    const own = anOrganisation({ ...answered, kind: 'own' });
    const sister = anOrganisation({ kind: 'groupMember', ...answered, dpoAnswer: 'notAnswered' });
    const organisations = [sister, own];
    expect(letterOf('a', anActivity(), { organisations })).toEqual(stated);
    expect(letterOf('a', anActivity({ organisationId: sister.id }), { organisations })).toEqual(
      gap('data protection officer'),
    );
    expect(letterOf('a', anActivity(), { organisations: [sister] })).toEqual(gap('data protection officer'));
  });

  it('misses joint controllers where the role or the answer says that there are some', () => {
    const own = anOrganisation(answered);
    const partner = anOrganisation({ name: 'Südlicht', kind: 'jointController', email: 'info@suedlicht.example' });
    const silent = anOrganisation({ name: 'Westlicht', kind: 'jointController' });
    const organisations = [own, partner, silent];
    expect(letterOf('a', anActivity({ role: 'jointController' }), { organisations })).toEqual(gap('joint controllers'));
    expect(letterOf('a', anActivity({ jointControllersAnswer: 'listed' }), { organisations })).toEqual(
      gap('joint controllers'),
    );
    expect(
      letterOf('a', anActivity({ role: 'jointController', jointControllerIds: [partner.id] }), { organisations }),
    ).toEqual(stated);
    expect(
      letterOf('a', anActivity({ role: 'jointController', jointControllerIds: [partner.id, silent.id] }), {
        organisations,
      }),
    ).toEqual(gap('contact details of the joint controller “Westlicht”'));
  });
});

describe('letter (a) of a processor', () => {
  it('names the processor and each controller with contacts', () => {
    const own = anOrganisation(answered);
    const client = anOrganisation({ name: 'Fahrradhaus Nord', kind: 'client', address: 'Markt 2, Kiel' });
    const silent = anOrganisation({ name: 'Werkstatt Süd', kind: 'client' });
    const organisations = [own, client, silent];
    const ask = (fields: Parameters<typeof anActivity>[0]) =>
      letterOf('a', anActivity({ role: 'processor', ...fields }), { organisations });
    expect(ask({ controllerIds: [client.id] })).toEqual(stated);
    expect(ask({ controllersAnswer: 'none' })).toEqual(stated);
    expect(ask({ controllersAnswer: 'listed' })).toEqual(gap('controllers acted for'));
    expect(ask({ controllerIds: [silent.id] })).toEqual(gap('contact details of the controller “Werkstatt Süd”'));
  });

  it('calls the organisation a processor in its gaps', () => {
    expect(
      letterOf('a', anActivity({ role: 'processor', controllersAnswer: 'none' }), {
        organisations: [anOrganisation({ dpoAnswer: 'none' })],
      }),
    ).toEqual(gap('contact details of the processor'));
  });
});

describe('letters (b) and (c)', () => {
  const purpose = purposeSchema.parse({ id: idOf(7), text: 'answer support requests' });

  it('states purposes of a controller, and categories of processing or purposes of a processor', () => {
    expect(letterOf('b', anActivity({ purposes: [purpose] }))).toEqual(stated);
    expect(letterOf('b', anActivity({ role: 'processor', purposes: [purpose] }))).toEqual(stated);
    expect(letterOf('b', anActivity({ role: 'processor', processingCategories: ['hosting'] }))).toEqual(stated);
  });

  it('states people and data with an answer on special categories', () => {
    const people = aDataSubjectCategory();
    const plain = aDataCategory();
    const health = aDataCategory({
      name: 'Sick notes',
      elements: [dataElementSchema.parse({ name: 'sick note', specialCategory: 'healthData' })],
    });
    const records = { dataSubjectCategories: [people], dataCategories: [plain, health] };
    const ask = (fields: Parameters<typeof anActivity>[0]) => letterOf('c', anActivity(fields), records);
    const ids = { dataSubjectCategoryIds: [people.id], dataCategoryIds: [plain.id] };
    const special = gap('special categories of personal data');
    expect(ask({ ...ids, specialCategoriesAnswer: 'none' })).toEqual(stated);
    expect(ask({ ...ids })).toEqual(special);
    expect(ask({ ...ids, specialCategoriesAnswer: 'listed' })).toEqual(special);
    expect(ask({ ...ids, dataCategoryIds: [plain.id, health.id] })).toEqual(stated);
    // An id that leads nowhere states nothing.
    expect(ask({ ...ids, dataSubjectCategoryIds: [idOf(99)], specialCategoriesAnswer: 'none' })).toEqual(
      gap('categories of data subjects'),
    );
  });
});

describe('letters (d) to (g)', () => {
  it('states recipients by engagements, else by the answer', () => {
    const vendor = aVendor();
    const activity = anActivity();
    const engagement = anEngagement({ vendorId: vendor.id, activityIds: [activity.id] });
    expect(letterOf('d', activity, { vendors: [vendor], engagements: [engagement] })).toEqual(stated);
    expect(letterOf('d', anActivity({ recipientsAnswer: 'none' }))).toEqual(none);
    expect(letterOf('d', anActivity({ recipientsAnswer: 'listed' }))).toEqual(gap('recipients'));
  });

  it('asks each transfer for destination and mechanism, naming the importer where it is known', () => {
    const activity = anActivity();
    const vendor = aVendor({ name: 'Mailgun' });
    const partner = anOrganisation({ name: 'Northlight Inc.' });
    const mechanisms = [mechanismUseSchema.parse({ code: 'eu-scc' })];
    const ask = (fields: Parameters<typeof aTransfer>[0]) =>
      letterOf('e', activity, {
        vendors: [vendor],
        organisations: [partner],
        transfers: [aTransfer({ activityIds: [activity.id], ...fields })],
      });
    const us = [{ country: 'US', place: null }];
    expect(ask({ destinations: us, mechanisms })).toEqual(stated);
    expect(ask({ destinationDescription: 'where our vendors are', mechanismAnswer: 'none' })).toEqual(stated);
    expect(ask({ importerVendorId: vendor.id })).toEqual(
      gap('destination of the transfer to Mailgun', 'mechanism of the transfer to Mailgun'),
    );
    expect(ask({ importerOrganisationId: partner.id, destinations: us, mechanismAnswer: 'listed' })).toEqual(
      gap('mechanism of the transfer to Northlight Inc.'),
    );
    expect(ask({ mechanisms })).toEqual(gap('destination of the transfer'));
    expect(letterOf('e', anActivity({ transfersAnswer: 'none' }))).toEqual(none);
    expect(letterOf('c', anActivity({ role: 'processor', transfersAnswer: 'none' }))).toEqual(none);
    expect(letterOf('e', anActivity({ transfersAnswer: 'listed' }))).toEqual(gap('transfers'));
  });

  it('asks each retention rule how long', () => {
    const tickets = aRetentionRule({ name: 'support tickets' });
    const logs = aRetentionRule({ name: 'server logs', periodKind: 'exact', period: 'P6M' });
    const half = aRetentionRule({ name: 'invoices', periodKind: 'exact' });
    const records = { retentionRules: [tickets, logs, half] };
    const ask = (...retentionRuleIds: string[]) => letterOf('f', anActivity({ retentionRuleIds }), records);
    expect(ask(logs.id)).toEqual(stated);
    expect(ask(tickets.id, logs.id, half.id)).toEqual(
      gap('retention period of “support tickets”', 'retention period of “invoices”'),
    );
    expect(letterOf('f', anActivity({ retentionAnswer: 'none' }))).toEqual(none);
    expect(letterOf('f', anActivity({ retentionAnswer: 'listed' }))).toEqual(gap('retention period'));
  });

  it('states security measures of controller and processor', () => {
    const measure = aSecurityMeasure();
    const records = { securityMeasures: [measure] };
    expect(letterOf('g', anActivity({ securityMeasureIds: [measure.id] }), records)).toEqual(stated);
    expect(letterOf('d', anActivity({ role: 'processor', securityMeasureIds: [measure.id] }), records)).toEqual(stated);
    expect(letterOf('g', anActivity({ securityAnswer: 'none' }))).toEqual(none);
  });
});

describe('what still has to be confirmed', () => {
  const purpose = purposeSchema.parse({ id: idOf(7), text: 'answer support requests' });
  const source = (recordId: string, field: string, state: 'prefilled' | 'confirmed' | 'stale') =>
    aFactSource({ recordType: 'processingActivity', recordId, field, kind: 'imported', state });

  it('is pre-filled until confirmed, for the letter whose field it is about', () => {
    const activity = anActivity({ purposes: [purpose], recipientsAnswer: 'none' });
    const ask = (letter: Letter, state: 'prefilled' | 'confirmed' | 'stale') =>
      letterOf(letter, activity, { factSources: [source(activity.id, 'purposes', state)] })?.state;
    expect(ask('b', 'prefilled')).toBe('prefilled');
    expect(ask('b', 'stale')).toBe('prefilled');
    expect(ask('b', 'confirmed')).toBe('stated');
    expect(ask('d', 'prefilled')).toBe('none');
  });

  it('counts sources of the vendors behind the recipients, and an answer of none', () => {
    const vendor = aVendor();
    const activity = anActivity();
    const records = {
      vendors: [vendor],
      engagements: [anEngagement({ vendorId: vendor.id, activityIds: [activity.id] })],
      factSources: [source(vendor.id, 'country', 'prefilled')],
    };
    expect(letterOf('d', activity, records)).toEqual({ state: 'prefilled', gaps: [] });
    const without = anActivity({ recipientsAnswer: 'none' });
    expect(letterOf('d', without, { factSources: [source(without.id, 'recipientsAnswer', 'prefilled')] })).toEqual({
      state: 'prefilled',
      gaps: [],
    });
  });

  it('stays a gap while something is missing', () => {
    const activity = anActivity();
    expect(letterOf('b', activity, { factSources: [source(activity.id, 'purposes', 'prefilled')] })).toEqual(
      gap('purposes'),
    );
  });
});
