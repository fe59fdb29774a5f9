import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appOrigin, findBundleFile } from './bundle-file.ts';

const folder = path.resolve('/app/renderer');

test('an address of our origin names a file of the bundle', () => {
  expect(findBundleFile('app://recital/assets/a%20b.js?v=1#top', folder)).toEqual({
    path: path.join(folder, 'assets/a b.js'),
    contentType: 'text/javascript; charset=utf-8',
  });
});

test.each([
  'app://other/index.html',
  'app://recital.example/index.html',
  'file:///app/renderer/index.html',
  'https://recital/index.html',
  'app://recital/',
  'app://recital/assets',
  'app://recital/page.exe',
  'app://recital/..%2f..%2fsecret.json',
  'app://recital/..%5c..%5csecret%00.json',
  'app://recital/a%00.js',
  'app://recital/%E0%A4%A.js',
  'not an address',
])('%s names none', (address) => {
  expect(findBundleFile(address, folder)).toBeUndefined();
});

test('no path leads out of the bundle', () => {
  const piece = fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%2f', '%5c', '//', 'a', 'index.html', 'renderer', '~');
  const escaping = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const found = findBundleFile(`${appOrigin}/${pieces.join('/')}.js`, folder);
    return found === undefined || path.resolve(found.path).startsWith(folder + path.sep);
  });
  expect(() => fc.assert(escaping)).not.toThrow();
});
