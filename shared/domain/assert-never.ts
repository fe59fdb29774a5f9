/** Ends a switch that has a case for every member: a new member then does not compile until it has its case. */
export function assertNever(value: never): never {
  throw new TypeError(`No case for ${JSON.stringify(value)}`);
}
