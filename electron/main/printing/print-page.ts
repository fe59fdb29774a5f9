// Prints HTML as PDF in a window that nobody sees, with scripts off and no way out.
import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, session as sessions } from 'electron';
import type { Session, WebContents } from 'electron';
import { appOrigin } from '../bundle-file.ts';
import type { PrintPage } from './print-desk.ts';
import { runningFoot } from './running-foot.ts';
import type { RunningFoot } from './running-foot.ts';

/** The page's own styles and embedded pictures; nothing else from anywhere. */
const contentSecurityPolicy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src data:`,
  `font-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

/** Makes the printer. Needs the app: scheme, and the app to be ready. */
export function createPagePrinter(): PrintPage {
  const pages = new Map<string, string>();
  const session = openSession(pages);
  nameCreator();

  return async ({ html, ...foot }, signal) => {
    const address = `${appOrigin}/print/${randomUUID()}`;
    pages.set(address, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        javascript: false,
        devTools: false,
        spellcheck: false,
      },
    });
    const close = (): void => window.destroy();
    signal.addEventListener('abort', close);
    try {
      return await Promise.race([print(window.webContents, address, foot), failWith(window)]);
    } finally {
      signal.removeEventListener('abort', close);
      pages.delete(address);
      window.destroy();
    }
  };
}

async function print(contents: WebContents, address: string, foot: RunningFoot): Promise<Uint8Array> {
  await contents.loadURL(address);
  return contents.printToPDF({
    // Size, orientation and margins are the page's own; A4 where it names none.
    preferCSSPageSize: true,
    pageSize: 'A4',
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: runningFoot(foot),
  });
}

/** Rejects where the page's process ends or the window is closed, which printing itself would wait out for ever. */
function failWith(window: BrowserWindow): Promise<never> {
  return new Promise((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The process of the page ended: ${reason}`)),
    );
    window.once('closed', () => reject(new Error('The page was closed before it was printed')));
  });
}

/**
 * Chromium writes the app-wide user agent into a PDF as the program that made it. The window's pages keep the one that
 * they had, by which the kit knows its browser.
 */
function nameCreator(): void {
  sessions.defaultSession.setUserAgent(app.userAgentFallback);
  app.userAgentFallback = 'Recital';
}

/** A session in memory that knows the pages to print and nothing else. */
function openSession(pages: ReadonlyMap<string, string>): Session {
  const session = sessions.fromPartition('recital-print', { cache: false });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !pages.has(url) && !url.startsWith('data:') }),
  );
  session.protocol.handle('app', ({ url }) => {
    const html = pages.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'no-referrer',
      },
    });
  });
  return session;
}
