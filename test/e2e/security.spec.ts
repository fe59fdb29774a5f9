// What the page must not be able to do, tried from inside the page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { launchApp, removeFolder } from './support/launch.ts';
import type { RunningApp } from './support/launch.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  removeFolder(running.userData);
});

test('the page has no Node, no Electron and one frozen door', async () => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
    door: Object.keys(window.recital).toSorted(),
    isFrozen: Object.isFrozen(window.recital),
    origin: location.origin,
    isIsolated: isSecureContext,
  }));
  expect(seen).toEqual({
    node: [],
    door: ['call', 'onEvent', 'takeDropped'],
    isFrozen: true,
    origin: 'app://recital',
    isIsolated: true,
  });
});

test('the window has the settings of Electron’s security list', async () => {
  const settings = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the types, but Electron's own answer to what the window was really made with.
    const preferences = (
      contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    ).getLastWebPreferences();
    const names = [
      'contextIsolation',
      'sandbox',
      'nodeIntegration',
      'webSecurity',
      'webviewTag',
      'allowRunningInsecureContent',
    ];
    return Object.fromEntries(names.map((name) => [name, preferences[name] ?? false]));
  });
  expect(settings).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  });
});

test('every file comes with a strict content security policy', async () => {
  const headers = await running.app.evaluate(async ({ session }) => {
    const response = await session.defaultSession.fetch('app://recital/index.html');
    return Object.fromEntries(response.headers);
  });
  const policy = headers['content-security-policy'] ?? '';
  const directives = new Map(
    policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': `'none'`,
    'script-src': `'self'`,
    'style-src': `'self'`,
    'font-src': `'self'`,
    'img-src': `'self' data:`,
    'connect-src': `'none'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'frame-ancestors': `'none'`,
    'require-trusted-types-for': `'script'`,
  });
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('code from a string does not run, and neither scripts nor styles can be added to the page', async () => {
  const results = await running.page.evaluate(async () => {
    const attempt = (work: () => unknown): string => {
      try {
        return `worked: ${String(work())}`;
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const style = document.createElement('style');
    style.textContent = 'body { visibility: hidden }';
    document.head.append(style);
    // In a task of its own: the debugger that runs this lifts the ban on generated code while it does.
    const generated = await new Promise((resolve) => {
      setTimeout(() => resolve(attempt((): unknown => Reflect.construct(Function, ['return 1']))), 0);
    });
    const outcome = {
      generated,
      script: attempt(() => {
        document.createElement('script').src = 'https://example.com/x.js';
      }),
      markup: attempt(() => {
        document.createElement('div').innerHTML = '<img src="x">';
      }),
      visibility: getComputedStyle(document.body).visibility,
    };
    style.remove();
    return outcome;
  });
  expect(results).toEqual({ generated: 'EvalError', script: 'TypeError', markup: 'TypeError', visibility: 'visible' });
});

test('no window opens, and the page cannot be led elsewhere', async () => {
  const { app, page } = running;
  const opened = await page.evaluate(() => window.open('https://example.com') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://recital/assets/other.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.target = '_self';
    link.click();
    link.remove();
  });
  await page.waitForTimeout(300);
  expect(app.windows()).toHaveLength(1);
  expect(page.url()).toMatch(/^app:\/\/recital\/index\.html(#.*)?$/);
});

test('nothing reaches a server, by name or by number', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('here');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    const page = await running.page.evaluate(async (address) => {
      const outcomes = await Promise.allSettled([fetch(address), fetch('https://example.com')]);
      return outcomes.map(({ status }) => status);
    }, `http://127.0.0.1:${port}/`);
    expect(page).toEqual(['rejected', 'rejected']);
    // Past the page's own policy: the session itself refuses.
    const session = await running.app.evaluate(async ({ session: sessions }, address) => {
      const outcomes = await Promise.allSettled([
        sessions.defaultSession.fetch(address),
        sessions.defaultSession.fetch('https://example.com'),
      ]);
      return outcomes.map(({ status }) => status);
    }, `http://127.0.0.1:${port}/`);
    expect(session).toEqual(['rejected', 'rejected']);
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});

test('permissions are denied, and spelling is checked without a server', async () => {
  const states = await running.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'];
    const answers = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return answers.map(({ state }) => state);
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  const geolocation = await running.page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.message),
        );
      }),
  );
  expect(geolocation).toBe('denied');
  test.skip(process.platform === 'darwin', 'macOS checks spelling by itself');
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});

test('a download is cancelled', async () => {
  const downloads = await running.app.evaluateHandle(({ session }) => {
    const prevented: boolean[] = [];
    session.defaultSession.on('will-download', (event) => prevented.push(event.defaultPrevented));
    return prevented;
  });
  await running.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:text/plain,hello';
    link.download = 'hello.txt';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(() => downloads.jsonValue()).toEqual([true]);
});

test('a page of another origin gets no answer, even with our preload script', async () => {
  const reply = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/build/.out/preload/preload.cjs`, sandbox: true },
    });
    await stranger.loadURL('data:text/html,<p>stranger');
    const answer: unknown = await stranger.webContents.executeJavaScript(`window.recital.call('register.info', {})`);
    stranger.destroy();
    return answer;
  });
  expect(reply).toMatchObject({ ok: false, error: { problem: 'untrustedSender' } });
});

test('a file that the page makes itself is no dropped file', async () => {
  const answer = await running.page.evaluate(() => window.recital.takeDropped(new File(['x'], '/etc/hostname')));
  expect(answer).toBeNull();
});

test('a frame inside the page gets no answer', async () => {
  const answer = await running.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://recital/index.html';
    document.body.append(frame);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    const inner = frame.contentWindow;
    let door: unknown;
    try {
      door = inner?.recital;
    } catch {
      // The policy keeps the frame empty, and an empty frame is of another origin.
      door = undefined;
    }
    frame.remove();
    return door === undefined ? 'no door' : 'a door';
  });
  expect(answer).toBe('no door');
});
