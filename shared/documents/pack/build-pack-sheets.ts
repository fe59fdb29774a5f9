// The parts of a regulator pack that are no record and no schedule: its cover and what changed since the last one.
import { activityRoles } from '../../domain/codes.ts';
import type { Organisation } from '../../domain/record-types.ts';
import { blockRow, column, emptySheet, labelRow, wrapSheets } from '../plain-workbook.ts';
import type { DocumentFacts } from '../plain-workbook.ts';
import { contactLines, sayDate } from '../record/format.ts';
import { dateCell, gapCell, numberCell, textCell } from '../workbook.ts';
import type { Cell, Workbook } from '../workbook.ts';

export type PackFacts = DocumentFacts & {
  /** What the record's layout is called, and how far it is checked. */
  readonly layoutTitle: string;
  readonly layoutNote: string;
};

/** A file of the pack as its cover lists it. */
export type PackEntry = { readonly name: string; readonly what: string };

/** One change of one record since the last pack. */
export type PackChange = {
  readonly at: string;
  readonly actor: string;
  readonly recordType: string;
  readonly title: string;
  readonly action: 'created' | 'changed' | 'removed';
  readonly fields: readonly string[];
};

/** The cover: who, as at when, in which layout, and what the pack holds. */
export function buildPackCover(facts: PackFacts, entries: readonly PackEntry[]): Workbook {
  const { organisation } = facts;
  const contact = organisation
    ? contactLines(
        {
          name: organisation.legalName ?? organisation.name,
          address: organisation.address,
          country: organisation.country,
          email: organisation.email,
          phone: organisation.phone,
        },
        'en',
      ).join('\n')
    : '';
  const dpo = organisation?.dpo ? contactLines(organisation.dpo, 'en').join('\n') : '';
  const rows: Cell[][] = [
    blockRow('Who and when'),
    labelRow('Organisation', contact ? textCell(contact) : gapCell('[Not recorded: controller]')),
    labelRow('Role', textCell(organisation?.roles.map((role) => activityRoles[role].label).join(', '))),
    labelRow('Data protection officer', dpoCell(organisation, dpo)),
    labelRow('Register as at', dateCell(facts.asAt)),
    labelRow('Pack made at', textCell(facts.generatedAt)),
    blockRow('The record'),
    labelRow('Layout', textCell(facts.layoutTitle)),
    labelRow('How far the layout is checked', textCell(facts.layoutNote)),
    blockRow('What the pack holds'),
    ...entries.map(({ name, what }) => labelRow(name, textCell(what))),
    labelRow('manifest.json', textCell('Size and SHA-256 of every file above')),
    labelRow('verify.html', textCell('Checks the files against the manifest, offline, in any browser')),
  ];
  return wrapSheets(facts, 'cover', {
    ...emptySheet('cover', 'Cover', 'Regulator pack'),
    kind: 'form',
    columns: [column('label', '', 34), column('value', '', 90)],
    rows,
    rowCount: rows.length,
    orientation: 'portrait',
  });
}

function dpoCell(organisation: Organisation | undefined, dpo: string): Cell {
  if (dpo) return textCell(dpo);
  return organisation?.dpoAnswer === 'none'
    ? { kind: 'none', value: 'None' }
    : gapCell('[Not recorded: data protection officer]');
}

/** What changed since the last pack, newest first; `since` is null where there is none. */
export function buildPackChanges(facts: PackFacts, changes: readonly PackChange[], since: string | null): Workbook {
  const rows = changes.map((change): Cell[] => [
    textCell(change.at),
    textCell(change.actor),
    textCell(change.recordType),
    textCell(change.title),
    textCell(change.action),
    textCell(change.fields.join(', ')),
  ]);
  const line =
    since === null ? 'All changes that the register has kept.' : `Changes since the pack of ${sayDate(since, 'en')}.`;
  return wrapSheets(facts, 'changes', {
    ...emptySheet('changes', 'Changes', 'Changes of the register'),
    kind: 'table',
    lines: [changes.length === 0 ? `${line} There are none.` : line],
    columns: [
      column('at', 'When (UTC)', 26),
      column('actor', 'By', 18),
      column('recordType', 'Kind of record', 24),
      column('title', 'Record', 40),
      column('action', 'Change', 12),
      column('fields', 'Fields', 44),
    ],
    rows,
    rowCount: rows.length,
    hasFilter: true,
    hasPrintTitles: true,
    frozenColumns: 1,
  });
}

/** A finding as a pack lists it. */
export type PackFinding = {
  readonly severity: string;
  readonly article: string | null;
  readonly subject: string;
  readonly message: string;
  /** Why it was set aside, and when; null where it is open. */
  readonly dismissed: string | null;
};

/** Open findings, and those set aside with their reasons. */
export function buildPackFindings(facts: PackFacts, findings: readonly PackFinding[]): Workbook {
  const rows = findings.map((finding, place): Cell[] => [
    numberCell(place + 1),
    textCell(finding.severity),
    textCell(finding.article),
    textCell(finding.subject),
    textCell(finding.message),
    textCell(finding.dismissed),
  ]);
  return wrapSheets(facts, 'findings', {
    ...emptySheet('findings', 'Findings', 'Findings of the checks'),
    kind: 'table',
    lines: [
      findings.length === 0
        ? 'No open findings.'
        : 'What the checks of the register find. It is no judgement of lawfulness.',
    ],
    columns: [
      { ...column('number', 'No.', 6), kind: 'number', wrap: false },
      column('severity', 'Kind', 12),
      column('article', 'Article', 22),
      column('subject', 'Record', 34),
      column('message', 'Finding', 70),
      column('dismissed', 'Set aside', 34),
    ],
    rows,
    rowCount: rows.length,
    hasFilter: true,
    hasPrintTitles: true,
    frozenColumns: 1,
  });
}
