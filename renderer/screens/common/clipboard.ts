/**
 * Puts text on the clipboard, beside it as HTML where given, so that each program takes what it can; false where the
 * system refuses.
 *
 * The window has no permission for the clipboard interface, on purpose; a copy that the user began needs none.
 */
export function copyToClipboard(text: string, html?: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
