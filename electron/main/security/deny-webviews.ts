import type { SecurityRule } from './security-rule.ts';

/** No page holds another. The windows do not offer webviews either; this is for one that somebody adds unawares. */
export const denyWebviews: SecurityRule = ({ app, log }) => {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
      log('webview denied');
    });
  });
};
