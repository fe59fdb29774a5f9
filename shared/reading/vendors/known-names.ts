// Names that many policies mention, so that they are recognised in running text. A name is not a fact about a vendor: it
// only says "this is one". The lists are made from what software companies commonly use. One vendor a line: its usual name,
// other names behind bars, and behind `<` the company that a bare mention of may mean the same. A tilde marks common words.
import { businessNames } from './business-names.ts';
import { infrastructureNames } from './infrastructure-names.ts';
import { toolNames } from './tool-names.ts';

export type KnownVendor = {
  readonly canonical: string;
  /** The company or suite that a bare mention of may mean this one, or null. */
  readonly parent: string | null;
};

export type KnownName = KnownVendor & {
  /** Lower case. */
  readonly name: string;
  /** Whether the name is also a common word, so that it needs more around it. */
  readonly isCommonWord: boolean;
};

/** Every known name, the longest first. */
export const knownNames: readonly KnownName[] = [infrastructureNames, toolNames, businessNames]
  .flatMap((names) => names.trim().split('\n'))
  .flatMap((line): KnownName[] => {
    const [names = '', parent] = line.split(' < ');
    const all = names.split(' | ');
    const canonical = (all[0] ?? '').replace(/^~/, '');
    return all.map((name) => ({
      canonical,
      parent: parent ?? null,
      name: name.replace(/^~/, '').toLowerCase(),
      isCommonWord: name.startsWith('~'),
    }));
  })
  .toSorted((one, other) => other.name.length - one.name.length);
