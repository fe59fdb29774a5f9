import { describe, expect, it } from 'vitest';
import { anActivity, anOrganisation, aRetentionRule, idOf } from '../../../test/fixtures/builders.ts';
import { sayWholeRetention, summariseActivity } from './activity-summary.ts';
import { letterOf, topicOf } from './activity-topics.ts';
import { readRetention } from '../../../shared/domain/period-words.ts';

describe('topics', () => {
  it('follow the letters of the role', () => {
    expect([topicOf('d', 'controller'), topicOf('d', 'processor'), topicOf('f', 'processor')]).toEqual([
      'recipients',
      'security',
      null,
    ]);
    expect([letterOf('transfers', 'jointController'), letterOf('transfers', 'processor')]).toEqual(['e', 'c']);
    expect(letterOf('erasure', 'processor')).toBeNull();
  });
});

describe('summariseActivity', () => {
  const related = { engagements: [], transfers: [], vendors: [], retentionRules: [], sources: [] };

  it('says what is recorded by topic and nothing for what is not', () => {
    const activity = anActivity({
      name: 'Support',
      purposes: [{ id: idOf(1), text: 'answer requests' }],
      dataSubjectCategoryIds: [idOf(1)],
      securityMeasureIds: [idOf(1)],
    });
    const organisation = anOrganisation({ name: 'Northlight', dpoAnswer: 'none' });
    const titleOf = (): string => 'Guests';
    expect(summariseActivity({ activity, related, organisation, titleOf, locale: 'en' })).toEqual({
      contacts: 'Northlight; No data protection officer',
      purposes: 'Answer requests',
      data: 'Guests',
      recipients: '',
      transfers: '',
      erasure: '',
      security: '1 measure',
    });
  });

  it('names the rule that has no period', () => {
    const activity = anActivity({ name: 'Support' });
    const retentionRules = [aRetentionRule({ name: 'tickets' })];
    const summary = summariseActivity({
      activity,
      related: { ...related, retentionRules },
      organisation: undefined,
      titleOf: () => undefined,
      locale: 'en',
    });
    expect(summary.erasure).toBe('No period for “tickets”');
  });
});

describe('sayWholeRetention', () => {
  it('says a rule so that it reads back as the same one', () => {
    const rule = aRetentionRule({
      name: 'tickets',
      periodKind: 'upTo',
      period: 'P90D',
      trigger: { event: 'accountClosed', text: null },
    });
    const words = sayWholeRetention(rule);
    expect(words).toBe('up to 90 days after account closed');
    expect(readRetention(words)).toEqual({
      periodKind: 'upTo',
      period: 'P90D',
      periodMax: null,
      trigger: { event: 'accountClosed', text: null },
      during: null,
    });
  });
});
