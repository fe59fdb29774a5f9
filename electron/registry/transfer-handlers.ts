// Transfers worked out, chains of vendors, and where data go.
import { assessRoute } from '../../shared/assessment/transfers/assess-route.ts';
import { assessTransfer, standingOfTransfer } from '../../shared/assessment/transfers/assess-transfer.ts';
import { buildChain } from '../../shared/assessment/transfers/chain.ts';
import type { ChainNode } from '../../shared/assessment/transfers/chain.ts';
import { effectiveGeography } from '../../shared/assessment/transfers/geography.ts';
import type { GeographyCountry } from '../../shared/assessment/transfers/geography.ts';
import type { Route } from '../../shared/assessment/transfers/route.ts';
import { RegistryError } from '../../shared/contract/errors.ts';
import type { ChainNodeRow, transferOperations } from '../../shared/contract/transfers.ts';
import type { ParsedInputOf } from '../../shared/contract/contract.ts';
import { findTitle } from '../../shared/domain/record-title.ts';
import type { RecordType } from '../../shared/domain/record-types.ts';
import type { RegisterIndex } from '../../shared/domain/register.ts';
import { factsOfRegister } from '../../shared/reference/register-facts.ts';
import { indexFor, today } from './context.ts';
import type { Context, Handlers } from './context.ts';

export const transferHandlers: Pick<Handlers, keyof typeof transferOperations> = {
  'transfers.assess': ({ id, on, asAt }, context) => {
    const index = indexFor(context, asAt);
    const transfer = index.get('transfer', id);
    if (transfer === undefined) throw new RegistryError('not_found', 'This transfer is not in the register.');
    return assessTransfer(transfer, index, factsOfRegister(index.register), dayFor(context, on, asAt));
  },

  'transfers.states': ({ vendorId, on, asAt }, context) => {
    const index = indexFor(context, asAt);
    const facts = factsOfRegister(index.register);
    const day = dayFor(context, on, asAt);
    const transfers =
      vendorId === undefined
        ? index.register.records.transfers
        : [...new Set([...index.transfersToVendor(vendorId), ...index.transfersFromVendor(vendorId)])];
    return transfers
      .filter(({ status }) => status !== 'ended')
      .map((transfer) => {
        const { state, reason, nextLapse } = standingOfTransfer(transfer, index, facts, day);
        const exporter =
          index.get('vendor', transfer.exporterVendorId) ?? index.get('organisation', transfer.exporterOrganisationId);
        const importer =
          index.get('vendor', transfer.importerVendorId) ?? index.get('organisation', transfer.importerOrganisationId);
        return {
          transferId: transfer.id,
          exporter: exporter?.name ?? null,
          importer: importer?.name ?? null,
          state,
          reason,
          nextLapse: nextLapse?.day ?? null,
        };
      });
  },

  'transfers.options': ({ route, on, asAt }, context) => {
    const { register } = indexFor(context, asAt);
    return assessRoute(routeOf(route), factsOfRegister(register), dayFor(context, on, asAt));
  },

  'vendors.chain': ({ id, asAt }, context) => {
    const index = indexFor(context, asAt);
    const chain = buildChain(id, index);
    if (chain === undefined) throw new RegistryError('not_found', 'This vendor is not in the register.');
    return chainRows(chain, index);
  },

  'register.geography': ({ activityId, dataCategoryId, asAt }, context) => {
    const index = indexFor(context, asAt);
    const geography = effectiveGeography(index);
    const isAll = activityId === undefined && dataCategoryId === undefined;
    const row = (type: RecordType, id: string, countries: readonly GeographyCountry[]) => ({
      id,
      title: titleOf(type, id, index),
      countries: countries.map(({ country, paths }) => ({
        country,
        paths: paths.map(({ vendorIds, ...path }) => ({
          ...path,
          vendors: index.getAll('vendor', vendorIds).map(({ id: vendorId, name }) => ({ id: vendorId, name })),
        })),
      })),
    });
    return {
      activities: geography.activities
        .filter((one) => isAll || one.activityId === activityId)
        .map((one) => row('processingActivity', one.activityId, one.countries)),
      dataCategories: geography.dataCategories
        .filter((one) => isAll || one.dataCategoryId === dataCategoryId)
        .map((one) => row('dataCategory', one.dataCategoryId, one.countries)),
    };
  },
};

function dayFor(context: Context, on: string | undefined, asAt: string | undefined): string {
  return on ?? asAt ?? today(context.clock);
}

function titleOf(type: RecordType, id: string, index: RegisterIndex): string {
  return findTitle(type, id, index.get) ?? id;
}

function chainRows(node: ChainNode, index: RegisterIndex): ChainNodeRow[] {
  const { vendorId, link } = node;
  return [
    {
      vendorId,
      name: titleOf('vendor', vendorId, index),
      engagedBy: link?.vendorId ?? null,
      subProcessingId: link?.id ?? null,
      depth: node.depth,
      places: [...node.places],
      purpose: link?.purpose ?? null,
      since: link?.since ?? null,
      announcedOn: link?.announcedOn ?? null,
      decision: link?.decision ?? null,
      isRepeated: node.isRepeated,
      roles: [...new Set(index.engagementsOfVendor(vendorId).flatMap(({ role }) => role ?? []))],
    },
    ...node.subs.flatMap((sub) => chainRows(sub, index)),
  ];
}

function routeOf({
  exporter,
  importer,
  destinations,
  hrData,
  isRepeating,
}: ParsedInputOf<'transfers.options'>['route']): Route {
  const countries = [...new Set([...(importer.country === null ? [] : [importer.country]), ...destinations])];
  return {
    exporter: {
      isRecorded: true,
      name: 'the exporter',
      country: exporter.country,
      roles: exporter.role === null ? [] : [exporter.role],
      laws: exporter.laws,
      inheritedLaws: [],
    },
    importer: {
      isRecorded: true,
      name: 'the importer',
      kind: importer.kind,
      country: importer.country,
      roles: importer.role === null ? [] : [importer.role],
      certificationsAnswer:
        importer.certifications === null ? 'notAnswered' : importer.certifications.length === 0 ? 'none' : 'listed',
      certifications: importer.certifications ?? [],
    },
    destinations: countries.map((country) => ({
      country,
      place: null,
      because: country === importer.country ? ['importerCountry'] : ['recorded'],
    })),
    isHrData: hrData,
    isWithinAdequacyScope: 'unknown',
    isRepeating,
  };
}
