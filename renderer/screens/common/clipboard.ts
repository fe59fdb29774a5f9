/**
 * Puts text on the clipboard; false where the system refuses.
 *
 * The window has no permission for the clipboard interface, on purpose; a copy that the user began needs none.
 */
export function copyToClipboard(text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
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
