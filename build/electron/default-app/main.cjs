// Plays the part of Electron's own default_app.asar, which the test Electron lacks: `electron [-r module]... APP [arguments]`.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

/** @param {string[]} words the command line after the executable */
function readCommandLine(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      preloads.push(words[index]);
    } else if (!word.startsWith('-')) {
      return { preloads, target: path.resolve(word) };
    }
  }
  return { preloads, target: undefined };
}

const { preloads, target } = readCommandLine(process.argv.slice(1));
process.defaultApp = true;
// The loader that Playwright passes with -r has to run before the app does.
for (const name of preloads) Module.createRequire(path.join(process.cwd(), 'package.json'))(name);

if (target === undefined) {
  process.stderr.write(`electron ${process.versions.electron}: name an app folder to start\n`);
  app.exit(2);
} else {
  const manifestFile = path.join(target, 'package.json');
  if (fs.existsSync(manifestFile)) {
    const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
    app.setName(manifest.productName ?? manifest.name);
    app.setVersion(manifest.version);
    app.setAppPath(target);
  }
  // As main module, so that the app sees the same `require.main` as under the official Electron.
  Module._load(require.resolve(target), null, true);
}
