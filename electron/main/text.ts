// The words of the main process: menus, system dialogs, notices. The window's own are in renderer/text.

export const menuText = {
  file: '&File',
  newRegister: '&New register…',
  open: '&Open…',
  openRecent: 'Open &recent',
  noRecent: 'No recent registers',
  saveCopy: 'Save a &copy…',
  exportRecord: 'Export &record…',
  exportPolicy: 'Export &policy…',
  close: 'C&lose window',
  quit: '&Quit',
  edit: '&Edit',
  undo: '&Undo',
  redo: '&Redo',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  find: '&Find…',
  view: '&View',
  theme: '&Theme',
  themeSystem: 'As the &system',
  themeLight: '&Light',
  themeDark: '&Dark',
  density: '&Density',
  comfortable: '&Comfortable',
  compact: 'Com&pact',
  actualSize: '&Actual size',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  fullScreen: '&Full screen',
  reload: '&Reload',
  developerTools: 'Developer &tools',
  go: '&Go',
  back: '&Back',
  forward: '&Forward',
  settings: '&Settings',
  help: '&Help',
  about: '&About Recital',
} as const;

export const dialogText = {
  newRegister: 'New register',
  newRegisterName: 'New register',
  create: 'Create',
  openRegister: 'Open register',
  saveCopy: 'Save a copy',
  copyOf: (name: string): string => `${name} copy`,
  saveFile: 'Export',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose where to put the folder',
  registers: 'Recital registers',
  formats: {
    xlsx: 'Excel workbook',
    ods: 'OpenDocument spreadsheet',
    csv: 'Table (CSV)',
    docx: 'Word document',
    pdf: 'PDF',
    html: 'Web page',
    md: 'Markdown',
    txt: 'Plain text',
    json: 'JSON document',
    ics: 'Calendar',
    zip: 'Archive',
  },
  allFiles: 'All files',
  policies: 'Policies (HTML, Word, PDF, Markdown, text)',
  vendorPages: 'Pages of sub-processors (HTML, PDF, Markdown, CSV, JSON, Word, text)',
  ok: 'OK',
} as const;

export const aboutText = {
  title: 'About Recital',
  message: (version: string): string => `Recital ${version}`,
  detail: (versions: { electron: string; chrome: string; node: string }): string =>
    [
      'Keeps a register of processing and writes its Art. 30 record and privacy policy. It works offline: nothing leaves this machine.',
      '',
      `Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`,
      '',
      'Recital is published under the MIT licence. It is built with Electron, React, React Aria, TanStack, zod, date-fns, unified and Lucide (MIT, Apache 2.0 or ISC licence), SQLite (public domain), and Chromium (BSD licence); the fonts Inter and Source Serif 4 are under the SIL Open Font Licence. The licence texts lie beside the program.',
    ].join('\n'),
} as const;

export const noticeText = {
  vanished: (fileName: string): string =>
    `“${fileName}” is no longer where it was and was taken off the list of recent registers. If you moved it, open it from its new place.`,
  restarted:
    'The part of Recital that keeps the register stopped and was started again. Everything that was saved is there; check the entry you were making.',
  stoppedAgain:
    'The part of Recital that keeps the register stopped twice in a short time and was not started again. Everything that was saved is in the file. Open the register again, or start Recital anew.',
  pageRestarted: 'The window stopped and was loaded again. Everything that was saved is there.',
  preferencesSetAside: 'The preferences could not be read and were set aside; Recital starts with its defaults.',
} as const;

export const errorText = {
  untrusted: 'This call does not come from the window of Recital and was refused.',
  noOperation: 'There is no such operation.',
  recentGone: 'That register is no longer on the list of recent ones.',
  copyOntoItself: 'That is the register that is open. Choose another name for the copy.',
  unforeseen: (reference: string): string =>
    `Something went wrong that Recital did not foresee. The log has the details under ${reference}.`,
  notWritten: 'There is no written file to show.',
} as const;
