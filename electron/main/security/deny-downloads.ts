import type { SecurityRule } from './security-rule.ts';

/** Files are written by the registry service, to a place that the user chose, and not by the page. */
export const denyDownloads: SecurityRule = ({ session, log }) => {
  session.on('will-download', (event) => {
    event.preventDefault();
    log('download denied');
  });
};
