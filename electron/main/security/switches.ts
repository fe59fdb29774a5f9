import type { App } from 'electron';

// Beside the rules for pages: what Chromium does by itself, without any page.
const offlineSwitches: Readonly<Record<string, string>> = {
  // No name resolves, so that nothing in Chromium can reach a server.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'no-pings': '',
};

/** Sandboxes every page and keeps Chromium itself off the network. Has to run before the app is ready. */
export function applySwitches(app: App): void {
  // Chromium refuses its sandbox to root, where the app can only be started with this switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of Object.entries(offlineSwitches)) app.commandLine.appendSwitch(name, value);
}
