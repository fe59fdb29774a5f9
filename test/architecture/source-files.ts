import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const rootFolder = path.resolve(import.meta.dirname, '..', '..');

/** The rooms of the house by folder, deepest first, so that the first match is a file's room. */
const rooms = [
  ...['domain', 'reference', 'assessment', 'documents', 'reading', 'drift', 'contract'].map((name) => `shared/${name}`),
  ...['storage', 'registry', 'exchange', 'service', 'cli', 'main', 'preload'].map((name) => `electron/${name}`),
  ...['app', 'screens', 'ui', 'rpc', 'text', 'styles'].map((name) => `renderer/${name}`),
  'build',
];

export type SourceFile = {
  /** Path from the root, with forward slashes. */
  path: string;
  /** Undefined for a file that lies in no room. */
  room: string | undefined;
  text: string;
};

/** Every hand-written source file that is neither a test nor under test/. */
export function listSourceFiles(): SourceFile[] {
  return globSync('{shared,electron,renderer,build}/**/*.{ts,tsx,mjs,cjs,css}', { cwd: rootFolder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('build/.') && !/\.test\.tsx?$/.test(file))
    .map((file) => ({
      path: file,
      room: rooms.find((room) => file.startsWith(`${room}/`)),
      text: readFileSync(path.join(rootFolder, file), 'utf8'),
    }));
}

const importPattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\(\s*)['"]([^'"\n]+)['"]/g;

/** The packages that a source text imports, Node's own modules left out. */
export function listImportedPackages(text: string): string[] {
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const names = [...withoutComments.matchAll(importPattern)].flatMap(([, name = '']) => {
    if (/^(?:\.|\/|node:)/.test(name) || name.endsWith('.css')) return [];
    return [name.split('/', name.startsWith('@') ? 2 : 1).join('/')];
  });
  return [...new Set(names)];
}
