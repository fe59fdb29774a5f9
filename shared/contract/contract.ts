// The one list of operations. Renderer, command line, service and tests call these and nothing else.
import type { z } from 'zod';
import { activityOperations } from './activities.ts';
import { appOperations } from './app.ts';
import { captureOperations } from './captures.ts';
import { deadlineOperations } from './deadlines.ts';
import { documentOperations } from './documents.ts';
import { driftOperations } from './drift.ts';
import { findingOperations } from './findings.ts';
import { lookUpOperations } from './look-ups.ts';
import { openPointOperations } from './open-points.ts';
import { packOperations } from './pack.ts';
import { publicationOperations } from './publications.ts';
import { readingOperations } from './readings.ts';
import { recordDocumentOperations } from './record-documents.ts';
import { recordOperations } from './records.ts';
import { referenceOperations } from './reference.ts';
import { registerOperations } from './register.ts';
import { shockOperations } from './shock.ts';
import { transferOperations } from './transfers.ts';

export const registryContract = {
  ...recordOperations,
  ...registerOperations,
  ...activityOperations,
  ...documentOperations,
  ...recordDocumentOperations,
  ...deadlineOperations,
  ...packOperations,
  ...publicationOperations,
  ...openPointOperations,
  ...findingOperations,
  ...lookUpOperations,
  ...referenceOperations,
  ...transferOperations,
  ...shockOperations,
  ...readingOperations,
  ...driftOperations,
  ...captureOperations,
};

export const contract = { ...registryContract, ...appOperations };

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type RegistryOperationName = keyof typeof registryContract;
export type AppOperationName = keyof typeof appOperations;

/** What a caller passes. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** What a handler gets: parsed, defaults filled in. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

export function isRegistryOperationName(name: string): name is RegistryOperationName {
  return Object.hasOwn(registryContract, name);
}
