/**
 * Binds a CSS module, so that `classes('row', isCurrent && 'current')` gives its scoped names.
 *
 * A name that the module does not have does not compile, and throws if it comes from a value at run time: a misspelt
 * class would otherwise only be seen by eye.
 */
export function bindClasses<Name extends string>(
  sheet: Readonly<Record<Name, string>>,
): (...names: readonly (Name | false | null | undefined)[]) => string {
  return (...names) =>
    names
      .flatMap((name) => {
        if (name === false || name === null || name === undefined) return [];
        const scoped: string | undefined = sheet[name];
        if (scoped === undefined) throw new Error(`The style sheet has no class "${name}".`);
        return [scoped];
      })
      .join(' ');
}
