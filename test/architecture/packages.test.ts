import { describe, expect, test } from 'vitest';
import { listImportedPackages, listSourceFiles } from './source-files.ts';

/**
 * The one room that may import a package. Where there is more than one, the reason stands beside it. A new package needs a
 * line here and a reason in that room's README.
 */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  // Schemas are the language in which rooms describe data to each other: records, operations, rows, messages, files, reports.
  zod: [
    'shared/domain',
    'shared/contract',
    'shared/reference',
    'electron/storage',
    'electron/service',
    'electron/cli',
    'electron/main',
    'electron/exchange',
    'renderer/rpc',
    'renderer/screens',
    'build',
    // Types only: what a schema infers to.
    'shared/documents',
  ],
  // Calendar arithmetic, in UTC: one file has it.
  'date-fns': ['shared/domain'],
  '@date-fns/utc': ['shared/domain'],
  'better-sqlite3': ['electron/storage'],
  uuid: ['electron/registry'],
  unified: ['electron/exchange'],
  'remark-gfm': ['electron/exchange'],
  'remark-stringify': ['electron/exchange'],
  'remark-rehype': ['electron/exchange'],
  'rehype-format': ['electron/exchange'],
  'rehype-stringify': ['electron/exchange'],
  'remark-parse': ['electron/exchange'],
  // Types only: the trees that documents builds and exchange turns into text and HTML, and reads back.
  mdast: ['shared/documents', 'electron/exchange'],
  hast: ['electron/exchange'],
  htmlparser2: ['electron/exchange'],
  docx: ['electron/exchange'],
  'pdfjs-dist': ['electron/exchange'],
  papaparse: ['electron/exchange'],
  saxes: ['electron/exchange'],
  // Two rooms make up the Electron shell; build holds the default app that the test Electron lacks.
  electron: ['electron/main', 'electron/preload', 'build'],
  // The renderer's rooms all draw with React; only the kit knows React Aria.
  react: ['renderer/app', 'renderer/screens', 'renderer/ui', 'renderer/rpc'],
  'react-dom': ['renderer/app'],
  'react-aria-components': ['renderer/ui'],
  // The kit draws icons; the app and its screens choose them.
  'lucide-react': ['renderer/ui', 'renderer/app', 'renderer/screens'],
  '@tanstack/react-virtual': ['renderer/ui'],
  '@tanstack/react-table': ['renderer/ui'],
  // The client owns keys and invalidation; a screen fetches, and the app provides.
  '@tanstack/react-query': ['renderer/rpc', 'renderer/app', 'renderer/screens'],
  // The app owns the routes; a screen reads its search parameters and links to others.
  '@tanstack/react-router': ['renderer/app', 'renderer/screens'],
  vite: ['build'],
  '@vitejs/plugin-react': ['build'],
  '@electron/asar': ['build'],
  '@electron/fuses': ['build'],
  // Archives: downloaded runtimes, and written files that are read back.
  yauzl: ['build', 'electron/exchange'],
};

const files = listSourceFiles();

describe('packages', () => {
  test('a package is imported from its own room only', () => {
    const strangers = files.flatMap((file) =>
      listImportedPackages(file.text)
        .filter((name) => packageRooms[name]?.includes(file.room ?? '') !== true)
        .map(
          (name) => `${file.path} imports ${name}, which belongs to ${packageRooms[name]?.join(', ') ?? 'no room yet'}`,
        ),
    );
    expect(strangers).toEqual([]);
  });

  test('a listed package is imported in every room that it is listed for', () => {
    const used = new Set(
      files.flatMap((file) => listImportedPackages(file.text).map((name) => `${name} in ${file.room ?? 'no room'}`)),
    );
    const listed = Object.entries(packageRooms).flatMap(([name, rooms]) => rooms.map((room) => `${name} in ${room}`));
    expect(listed.filter((entry) => !used.has(entry))).toEqual([]);
  });

  test('imports of every form are seen', () => {
    const text = [
      "import { a } from 'one/deep';",
      "export type { B } from '@two/scoped/deep';",
      "const three = await import('three');",
      "import 'four';",
      "import './near.ts';",
      "import path from 'node:path';",
      "// import nothing from 'comment';",
    ].join('\n');
    expect(listImportedPackages(text)).toEqual(['one', '@two/scoped', 'three', 'four']);
  });
});
