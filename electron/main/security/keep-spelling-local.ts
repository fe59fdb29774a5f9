import type { SecurityRule } from './security-rule.ts';

/** macOS checks spelling by itself. Elsewhere Chromium would fetch dictionaries from a server, so it is off there. */
export const keepSpellingLocal: SecurityRule = ({ session }) => {
  if (process.platform === 'darwin') return;
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
};
