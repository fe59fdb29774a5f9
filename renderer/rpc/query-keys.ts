// Every stored answer has a key of three parts: area, operation, input.
import type { InputOf, OperationName } from '../../shared/contract/contract.ts';

/** The area of an operation: `vendors` of `vendors.list`. */
export function areaOf(name: OperationName): string {
  return name.slice(0, name.indexOf('.'));
}

export function queryKeyOf<Name extends OperationName>(name: Name, input: InputOf<Name>): readonly unknown[] {
  return [areaOf(name), name, input];
}
