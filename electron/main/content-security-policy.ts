/**
 * What the page may load: files of its own bundle, and nothing else from anywhere. No style elements either: React styles
 * elements through the CSS object model, and the one element that React Aria would add is in our own style sheet.
 */
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ');
