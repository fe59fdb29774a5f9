import type { SecurityRule } from './security-rule.ts';

/** No page opens a window. */
export const denyWindows: SecurityRule = ({ app, log }) => {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => {
      log('window denied');
      return { action: 'deny' };
    });
  });
};
