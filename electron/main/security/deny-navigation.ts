import { startPage } from '../bundle-file.ts';
import type { SecurityRule } from './security-rule.ts';

/** The window shows one page. It may be loaded again; places within it are fragments, which are no navigation. */
export const denyNavigation: SecurityRule = ({ app, log }) => {
  app.on('web-contents-created', (_, contents) => {
    const refuse = (event: Electron.Event<{ url: string }>): void => {
      if (event.url.split('#')[0] === startPage) return;
      event.preventDefault();
      log('navigation denied');
    };
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
  });
};
