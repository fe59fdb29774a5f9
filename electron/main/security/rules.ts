// Every security rule of the app's pages, switched on in one place. The rest of Electron's list: the window's own
// settings are in ../window.ts, the content security policy in ../content-security-policy.ts, the check of who calls in
// ../trusted-sender.ts, and what runs before the app is ready in switches.ts.
import { blockNetwork } from './block-network.ts';
import { denyDownloads } from './deny-downloads.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyPermissions } from './deny-permissions.ts';
import { denyWebviews } from './deny-webviews.ts';
import { denyWindows } from './deny-windows.ts';
import { keepSpellingLocal } from './keep-spelling-local.ts';
import type { Guarded, SecurityRule } from './security-rule.ts';

const rules: readonly SecurityRule[] = [
  denyPermissions,
  denyNavigation,
  denyWindows,
  denyWebviews,
  denyDownloads,
  blockNetwork,
  keepSpellingLocal,
];

export function applySecurityRules(guarded: Guarded): void {
  for (const rule of rules) rule(guarded);
}
