import type { SecurityRule } from './security-rule.ts';

const ownSchemes: ReadonlySet<string> = new Set(['app:', 'data:']);
const developmentSchemes: ReadonlySet<string> = new Set(['devtools:', 'blob:']);

/** Nothing leaves this machine: only the app's own files load, whatever asks. */
export const blockNetwork: SecurityRule = ({ session, log, isDevelopment }) => {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const scheme = new URL(url).protocol;
    const isAllowed = ownSchemes.has(scheme) || (isDevelopment && developmentSchemes.has(scheme));
    if (!isAllowed) log('request blocked', { scheme });
    answer({ cancel: !isAllowed });
  });
};
