/** A law by its full name, with the citation in the brackets that the name ends in or in brackets of its own. */
export function nameWithCitation(name: string, citation: string | null, semicolon = '; '): string {
  if (citation === null) return name;
  return name.endsWith(')') ? name.replace(/\)$/u, `${semicolon}${citation})`) : `${name} (${citation})`;
}
