import { describe, expect, test } from 'vitest';
import { createReferenceFacts } from '../../reference/reference-facts.ts';
import { assessRoute } from './assess-route.ts';
import type { LawAssessment, MechanismOption } from './assessment.ts';
import type { Route, RouteExporter, RouteImporter, TransferRegime } from './route.ts';

const facts = createReferenceFacts();
const TODAY = '2026-11-21';

type Parts = {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly exporter?: Partial<RouteExporter>;
  readonly importer?: Partial<RouteImporter>;
  readonly route?: Partial<Route>;
};

function aRoute({ from = 'DE', to = 'US', exporter = {}, importer = {}, route = {} }: Parts = {}): Route {
  return {
    exporter: {
      isRecorded: true,
      name: 'Northlight Bookings',
      country: from,
      roles: ['controller'],
      laws: [],
      inheritedLaws: [],
      ...exporter,
    },
    importer: {
      isRecorded: true,
      name: 'Lark Analytics Inc.',
      kind: 'company',
      country: to,
      roles: ['processor'],
      certificationsAnswer: 'notAnswered',
      certifications: [],
      ...importer,
    },
    destinations: [{ country: to, place: null, because: ['recorded'] }],
    isHrData: 'no',
    isWithinAdequacyScope: 'unknown',
    isRepeating: true,
    ...route,
  };
}

function underLaw(route: Route, law: TransferRegime, on = TODAY): LawAssessment {
  const found = assessRoute(route, facts, on).laws.find((one) => one.law === law);
  if (found === undefined) throw new Error(`${law} does not reach the exporter`);
  return found;
}

function option(route: Route, code: string, law: TransferRegime = 'eu-gdpr', on = TODAY): MechanismOption {
  const found = underLaw(route, law, on).options.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} is not offered`);
  return found;
}

const listed = (framework: 'eu-us-dpf' | 'uk-us-data-bridge' | 'ch-us-dpf', coversHrData: 'yes' | 'no' = 'no') => ({
  framework,
  state: 'listed' as const,
  coversHrData,
  checkedOn: '2026-11-02',
  validUntil: '2027-05-31',
});

describe('adequacy at dates, for an exporter in Germany', () => {
  test('the United Kingdom is adequate on 2027-01-01, until 27 December 2031', () => {
    const uk = option(aRoute({ to: 'GB' }), 'eu-adequacy', 'eu-gdpr', '2027-01-01');
    expect(uk).toMatchObject({ fits: 'available', lapsesOn: '2031-12-27', needs: [], covers: ['GB'] });
    expect(uk.reason).toContain('(EU) 2025/2574');
    expect(uk.origin).toMatchObject({ confidence: 'verified', isOverride: false });
    expect(uk.origin.source).not.toBe('');
  });

  test('the United Kingdom is no longer adequate on 2032-01-01', () => {
    const uk = option(aRoute({ to: 'GB' }), 'eu-adequacy', 'eu-gdpr', '2032-01-01');
    expect(uk).toMatchObject({ fits: 'doesNotFit', covers: [] });
    expect(uk.reason).toBe('The decision on the United Kingdom ended on 27 December 2031.');
    expect(uk.origin.source).not.toBe('');
  });

  test('Brazil has no decision on 2025-12-31', () => {
    const brazil = option(aRoute({ to: 'BR' }), 'eu-adequacy', 'eu-gdpr', '2025-12-31');
    expect(brazil).toMatchObject({ fits: 'doesNotFit', reason: 'No decision covers Brazil.' });
    expect(brazil.origin.source).not.toBe('');
  });

  test('Brazil has one on 2026-02-01, within the scope of the LGPD', () => {
    const asked = option(aRoute({ to: 'BR' }), 'eu-adequacy', 'eu-gdpr', '2026-02-01');
    expect(asked).toMatchObject({ fits: 'needsSomething', needs: [{ kind: 'scope' }] });
    expect(asked.reason).toContain('(EU) 2026/179');
    expect(asked.origin.source).toContain('europalov.no');
    const within = aRoute({ to: 'BR', route: { isWithinAdequacyScope: 'yes' } });
    expect(option(within, 'eu-adequacy', 'eu-gdpr', '2026-02-01').fits).toBe('available');
    const outside = aRoute({ to: 'BR', route: { isWithinAdequacyScope: 'no' } });
    expect(option(outside, 'eu-adequacy', 'eu-gdpr', '2026-02-01').fits).toBe('doesNotFit');
  });
});

describe('the United States and certification', () => {
  test('without a look-up the framework needs one, and says of whom', () => {
    expect(option(aRoute(), 'eu-us-dpf')).toMatchObject({
      fits: 'needsSomething',
      needs: [
        {
          kind: 'certification',
          text: 'Look Lark Analytics Inc. up on the public list of the EU-US Data Privacy Framework.',
        },
      ],
      doubt: 'under legal challenge',
    });
  });

  test('with a listed importer it is available until the certification is due', () => {
    const route = aRoute({ importer: { certificationsAnswer: 'listed', certifications: [listed('eu-us-dpf')] } });
    const dpf = option(route, 'eu-us-dpf');
    expect(dpf).toMatchObject({ fits: 'available', needs: [], lapsesOn: '2027-05-31', covers: ['US'] });
    expect(dpf.reason).toBe('Lark Analytics Inc. is on its list (looked up on 2 November 2026).');
    expect(dpf.origin.source).not.toBe('');
    expect(option(route, 'eu-us-dpf', 'eu-gdpr', '2027-06-01')).toMatchObject({ fits: 'doesNotFit' });
  });

  test('an importer that is certified under no framework cannot use it', () => {
    expect(option(aRoute({ importer: { certificationsAnswer: 'none' } }), 'eu-us-dpf').fits).toBe('doesNotFit');
  });

  test('a certification without data of staff does not carry data of staff', () => {
    const importer = { certificationsAnswer: 'listed' as const, certifications: [listed('eu-us-dpf')] };
    expect(option(aRoute({ importer, route: { isHrData: 'yes' } }), 'eu-us-dpf')).toMatchObject({
      fits: 'doesNotFit',
      reason: 'The certification of Lark Analytics Inc. leaves out data of staff.',
    });
    expect(option(aRoute({ importer, route: { isHrData: 'unknown' } }), 'eu-us-dpf')).toMatchObject({
      fits: 'needsSomething',
      needs: [{ kind: 'staffData' }],
    });
  });

  test('an Irish company cannot be on the list, whatever its group', () => {
    const route = aRoute({
      importer: { country: 'IE', certificationsAnswer: 'listed', certifications: [listed('eu-us-dpf')] },
    });
    expect(option(route, 'eu-us-dpf')).toMatchObject({ fits: 'needsSomething', needs: [{ kind: 'certifiedEntity' }] });
  });

  test('a plain adequacy decision does not cover the United States', () => {
    expect(option(aRoute(), 'eu-adequacy').fits).toBe('doesNotFit');
  });
});

describe('exporters in the United Kingdom and Switzerland', () => {
  test('a UK exporter needs the UK Extension, and EU clauses alone are not offered', () => {
    const route = aRoute({
      from: 'GB',
      importer: { certificationsAnswer: 'listed', certifications: [listed('eu-us-dpf')] },
    });
    const law = underLaw(route, 'uk-gdpr');
    expect(law).toMatchObject({ reach: 'direct', isTransfer: 'yes' });
    expect(law.options.map(({ code }) => code)).not.toContain('eu-scc');
    expect(option(route, 'uk-us-data-bridge', 'uk-gdpr')).toMatchObject({
      fits: 'needsSomething',
      needs: [{ kind: 'certification' }],
    });
    const extended = aRoute({
      from: 'GB',
      importer: { certificationsAnswer: 'listed', certifications: [listed('eu-us-dpf'), listed('uk-us-data-bridge')] },
    });
    const bridge = option(extended, 'uk-us-data-bridge', 'uk-gdpr');
    expect(bridge).toMatchObject({ fits: 'available', lapsesOn: '2027-05-31' });
    expect(bridge.origin.source).toContain('handleygill.co.uk');
  });

  test('a UK exporter sends to Germany under the UK list', () => {
    expect(option(aRoute({ from: 'GB', to: 'DE' }), 'uk-adequacy', 'uk-gdpr')).toMatchObject({ fits: 'available' });
  });

  test('a Swiss exporter is under the FADP, whose list has no Japan', () => {
    const law = underLaw(aRoute({ from: 'CH', to: 'JP' }), 'swiss-fadp');
    expect(law.isTransfer).toBe('yes');
    expect(option(aRoute({ from: 'CH', to: 'JP' }), 'ch-adequacy', 'swiss-fadp')).toMatchObject({
      fits: 'doesNotFit',
      reason: 'No decision covers Japan.',
    });
    expect(option(aRoute({ from: 'DE', to: 'JP' }), 'eu-adequacy').fits).toBe('needsSomething');
  });

  test('a Swiss exporter sends to a US company on the Swiss-US list', () => {
    const importer = { certificationsAnswer: 'listed' as const, certifications: [listed('ch-us-dpf')] };
    expect(option(aRoute({ from: 'CH', importer }), 'ch-us-dpf', 'swiss-fadp')).toMatchObject({ fits: 'available' });
    expect(option(aRoute({ from: 'CH', importer }), 'ch-us-dpf', 'swiss-fadp', '2024-09-01').fits).toBe('doesNotFit');
  });
});

describe('whether it is a transfer, and under which law', () => {
  test('from Germany to France nothing is transferred', () => {
    expect(assessRoute(aRoute({ to: 'FR' }), facts, TODAY)).toMatchObject({
      state: 'notATransfer',
      laws: [{ law: 'eu-gdpr', isTransfer: 'no', options: [] }],
    });
  });

  test('inside one organisation nothing is transferred', () => {
    expect(assessRoute(aRoute({ to: 'IN', importer: { kind: 'same' } }), facts, TODAY).state).toBe('notATransfer');
  });

  test('an exporter outside Europe is reached where the register names the law', () => {
    const assessment = assessRoute(aRoute({ from: 'CA', exporter: { laws: ['eu-gdpr', 'pipeda'] } }), facts, TODAY);
    expect(assessment.laws.map(({ law, reach, why }) => ({ law, reach, why }))).toEqual([
      {
        law: 'eu-gdpr',
        reach: 'direct',
        why: 'The register names the EU GDPR among the laws of Northlight Bookings.',
      },
    ]);
    expect(assessment.otherLaws).toMatchObject([{ law: 'pipeda', mechanisms: [{ code: 'ca-accountability' }] }]);
  });

  test('with neither country nor laws every law stays unknown', () => {
    const assessment = assessRoute(aRoute({ from: null }), facts, TODAY);
    expect(assessment.laws.map(({ reach, state }) => `${reach} ${state}`)).toEqual(Array(3).fill('unknown unknown'));
    expect(assessment).toMatchObject({ state: 'unknown', open: [{ kind: 'exporter' }] });
  });

  test('a destination without a country stays unknown', () => {
    const destinations = [{ country: null, place: 'regions of our hosting provider', because: ['recorded' as const] }];
    expect(assessRoute(aRoute({ to: null, route: { destinations } }), facts, TODAY)).toMatchObject({
      state: 'unknown',
      laws: [{ isTransfer: 'unknown' }],
      open: [{ kind: 'destination', text: 'Record the country of “Regions of our hosting provider”.' }],
    });
  });
});

describe('clauses, group rules and exceptions', () => {
  test.each([
    ['controller', 'processor', 'module-2'],
    ['controller', 'controller', 'module-1'],
    ['processor', 'processor', 'module-3'],
    ['processor', 'controller', 'module-4'],
  ] as const)('from %s to %s the clauses need %s', (exporter, importer, module) => {
    const route = aRoute({ to: 'IN', exporter: { roles: [exporter] }, importer: { roles: [importer] } });
    const clauses = option(route, 'eu-scc');
    expect(clauses.variants).toEqual([module]);
    expect(clauses.needs.map(({ kind }) => kind)).toEqual(['signature', 'assessment']);
  });

  test('an unknown role is asked for, not assumed', () => {
    expect(option(aRoute({ to: 'IN', importer: { roles: [] } }), 'eu-scc')).toMatchObject({
      variants: ['module-1', 'module-2'],
      needs: [{ kind: 'roles', text: 'Record the role of the importer: it decides the module.' }, {}, {}],
    });
  });

  test('group rules of controllers are for members of the group, instruments of public bodies for public bodies', () => {
    expect(option(aRoute({ to: 'IN' }), 'eu-bcr-c').fits).toBe('doesNotFit');
    expect(option(aRoute({ to: 'IN', importer: { kind: 'group' } }), 'eu-bcr-c').fits).toBe('needsSomething');
    expect(option(aRoute({ to: 'IN' }), 'eu-public-instrument').fits).toBe('doesNotFit');
    expect(option(aRoute({ to: 'IN', importer: { kind: 'authority' } }), 'eu-public-instrument').fits).toBe(
      'needsSomething',
    );
  });

  test('derogations do not carry what repeats', () => {
    expect(option(aRoute({ to: 'IN' }), 'eu-derogation').fits).toBe('doesNotFit');
    expect(option(aRoute({ to: 'IN', route: { isRepeating: null } }), 'eu-derogation').fits).toBe('needsSomething');
  });

  test('a mechanism that covers one of two destinations says what the other needs', () => {
    const destinations = ['GB', 'IN'].map((country) => ({ country, place: null, because: ['recorded' as const] }));
    expect(option(aRoute({ to: 'GB', route: { destinations } }), 'eu-adequacy')).toMatchObject({
      fits: 'needsSomething',
      covers: ['GB'],
      needs: [{ kind: 'otherDestinations', text: 'Another mechanism for India.' }],
    });
  });
});
