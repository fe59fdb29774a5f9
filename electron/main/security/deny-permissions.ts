import type { SecurityRule } from './security-rule.ts';

/** Camera, location, notifications, clipboard reading, devices and the like: nothing that Recital does needs any. */
export const denyPermissions: SecurityRule = ({ session }) => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
};
