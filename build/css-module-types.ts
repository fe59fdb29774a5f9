import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Comments, strings and url(...) can hold dots followed by letters that are no class.
const notSelectors = /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)/g;
const className = /\.(-?[_a-zA-Z][-\w]*)/g;

/** The class names that a CSS module declares, sorted, each once. */
export function listCssClasses(css: string): string[] {
  const names = new Set<string>();
  for (const match of css.replaceAll(notSelectors, ' ').matchAll(className)) {
    if (match[1] !== undefined) names.add(match[1]);
  }
  return [...names].toSorted();
}

/**
 * Writes one declaration file per renderer CSS module, so that a class that no stylesheet has does not compile.
 * The files go to an ignored folder that tsconfig's rootDirs lays over renderer/.
 */
export function writeCssModuleTypes(root: string): void {
  const target = path.join(root, 'build/.cache/css-types');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const renderer = path.join(root, 'renderer');
  for (const file of globSync('**/*.module.css', { cwd: renderer })) {
    const classes = listCssClasses(readFileSync(path.join(renderer, file), 'utf8'));
    const lines = classes.map((name) => `  readonly ${JSON.stringify(name)}: string;`);
    const declaration = path.join(target, file.replace(/\.css$/, '.d.css.ts'));
    mkdirSync(path.dirname(declaration), { recursive: true });
    writeFileSync(declaration, `declare const styles: {\n${lines.join('\n')}\n};\nexport default styles;\n`);
  }
}
