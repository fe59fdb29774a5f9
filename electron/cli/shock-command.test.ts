import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryContract } from '../../shared/contract/contract.ts';
import { sampleRegisterDocument } from '../../shared/reference/sample/sample-register.ts';
import { runRecitalHere } from '../../test/fixtures/run-recital-here.ts';
import { createRegister } from '../registry/create-register.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recital-shock-'));
const register = path.join(folder, 'sample.recital');
const content = { document: sampleRegisterDocument(), file: 'the sample register' };
beforeAll(() => createRegister({ path: register, mayOverwrite: false }, { actor: 'Ada', content }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shock = async (...args: string[]) => await runRecitalHere(folder, ['shock', register, ...args]);

const digest = () => createHash('sha256').update(readFileSync(register)).digest('hex');

describe('recital shock', () => {
  it('lists what falls with the EU-US framework, names the sentences, and leaves the file as it is to the byte', async () => {
    const before = digest();
    const { code, out, err } = await shock('--mechanism', 'eu-us-dpf', '--on', '2027-03-01', '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const result = registryContract['register.shock'].output.parse(JSON.parse(out));
    // Worked out by hand: the sample names the framework for six transfers, to four importers.
    expect(
      result.transfers.map(({ exporter, importer, activities, after }) => [
        exporter,
        importer,
        activities[0]?.title,
        after.state,
      ]),
    ).toEqual([
      ['Intercom', 'Intercom, Inc.', 'Support tickets and chat', 'lapsed'],
      ['Intercom', 'Intercom, Inc.', 'Customer accounts and sign-in', 'lapsed'],
      ['Northlight Bookings', 'Stripe', 'Guest payments and refunds', 'unverified'],
      ['Northlight Bookings', 'Stripe', 'Subscriptions and invoices', 'unverified'],
      ['Northlight Bookings', 'Pinnacle Talent Systems', 'Recruitment', 'lapsed'],
      ['Northlight Bookings', 'Fairlead Meetings', 'Onboarding calls, recorded', 'lapsed'],
    ]);
    expect(result.losingOption).toHaveLength(5);
    const affected = new Set(result.transfers.map(({ transferId }) => transferId));
    expect(result.sentences.length).toBeGreaterThan(0);
    for (const { text, recordIds } of result.sentences) {
      expect(text).toMatch(/Data Privacy Framework/);
      expect(recordIds.every((id) => affected.has(id))).toBe(true);
    }
    // Every affected transfer is stated somewhere, and so is told to be no longer true somewhere.
    expect(new Set(result.sentences.flatMap(({ recordIds }) => recordIds))).toEqual(affected);
    expect(digest()).toBe(before);
    expect(readdirSync(folder)).toEqual(['sample.recital']);
  });

  it('tells in words, and ends with 0 where nothing is affected', async () => {
    const { code, out } = await shock('--vendor', 'brieftaube newsletter ag', '--moves-to', 'IN', '--on', '2027-03-01');
    expect(code).toBe(1);
    expect(out).toContain(
      'Northlight Bookings to Brieftaube (Newsletter): Adequacy decision: No decision covers India.',
    );
    expect(out).toContain('Newsletter: reaches India; no longer Switzerland');
    expect(out).toContain('The register was not changed.');
    expect(await shock('--mechanism', 'br-scc', '--on', '2027-03-01')).toMatchObject({
      code: 0,
      out: 'Nothing in the register would be affected on 2027-03-01.\n',
    });
  });

  it('takes the end of a decision, and a vendor that is not in the register', async () => {
    const ended = await shock('--adequacy', 'GB', '--on', '2027-03-01');
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('Klartext Messaging to Signalweg Gateway');
    const engaged = await shock(
      '--vendor',
      'Klartext Messaging',
      '--engages',
      'Lark Analytics',
      '--in',
      'BR',
      '--on',
      '2027-03-01',
    );
    expect(engaged.code).toBe(1);
    expect(engaged.out).toContain('Klartext Messaging to Lark Analytics (Reminders by email and SMS)');
  });

  it.each([
    [['--mechanism', 'eu-us-dpf'], '--on is missing'],
    [['--mechanism', 'shield', '--on', '2027-03-01'], 'The mechanism “shield” is not known'],
    [['--on', '2027-03-01'], 'Use one of --mechanism, --adequacy and --vendor'],
    [['--vendor', 'Nobody', '--moves-to', 'IN', '--on', '2027-03-01'], 'The register has no vendor “Nobody”'],
    [['--vendor', 'Stripe', '--on', '2027-03-01'], '--vendor needs one of --moves-to and --engages'],
    [['--vendor', 'Stripe', '--moves-to', 'India', '--on', '2027-03-01'], '--moves-to needs a two-letter country code'],
  ])('refuses wrong use: %s', async (args, message) => {
    const { code, out, err } = await shock(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
