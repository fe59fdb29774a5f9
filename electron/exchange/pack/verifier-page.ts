// The page that checks a pack offline, in any browser: one file, no network, nothing to install.
import { escapeHtml } from '../html-text.ts';
import { palette } from '../palette.ts';
import { checkFiles } from './check-files.ts';
import type { ExpectedFile } from './check-files.ts';
import { readZip } from './read-zip.ts';
import { sha256Hex } from './sha256.ts';
import { startVerifier } from './verifier-script.ts';

export type VerifierFacts = {
  readonly title: string;
  /** What the page says of the pack, label and value. */
  readonly facts: readonly (readonly [string, string])[];
  /** Every file of the pack but this page, the manifest among them. */
  readonly files: readonly ExpectedFile[];
};

const style = `
:root { color-scheme: light dark; --text: #${palette.text}; --muted: #${palette.muted}; --accent: #${palette.accent}; --on-accent: #${palette.onAccent};
  --line: #${palette.line}; --surface: #fff; --wash: #${palette.accentWash}; --bad: #9a3412; --bad-wash: #fdf0ea; }
@media (prefers-color-scheme: dark) { :root { --text: #e3e8e5; --muted: #aab5af; --accent: #7cc4d4; --on-accent: #06272f;
  --line: #3a4440; --surface: #161b19; --wash: #10313a; --bad: #f3a27f; --bad-wash: #3a1d12; } }
body { margin: 0; background: var(--surface); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; } h2 { font-size: 1.2rem; margin: 0 0 .25rem; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: 0 0 .75rem; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0 0 1.75rem; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
.choose { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 .75rem; }
label { display: inline-block; padding: .5rem .9rem; border-radius: 6px; border: 1px solid var(--accent); color: var(--accent); cursor: pointer; font-weight: 600; }
label.first { background: var(--accent); color: var(--on-accent); }
input { position: absolute; opacity: 0; width: 1px; height: 1px; } input:focus-visible + label { outline: 2px solid var(--accent); outline-offset: 2px; }
#result { border-left: 3px solid var(--line); padding: 1rem 1.25rem; margin: 1.5rem 0; background: var(--wash); overflow-wrap: anywhere; }
#result.broken { border-color: var(--bad); background: var(--bad-wash); } #result.broken h2 { color: var(--bad); } #result.whole { border-color: var(--accent); }
ul { margin: 0; padding-left: 1.25rem; } details { margin-top: 2rem; } summary { cursor: pointer; } code { font-size: .85em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin-top: .75rem; font-size: .85rem; } td, th { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
`;

/**
 * The verifier as one HTML file. Its policy (CSP) lets it fetch nothing and run its own script alone.
 * It can only say that the files are those that the page was made with: whoever swaps files and page swaps both, so the page
 * shows the manifest's SHA-256, to be compared with the one that the sender gives by another way.
 */
export function verifierPage({ title, facts, files }: VerifierFacts): string {
  // A closing tag inside the data would end the script early.
  const data = JSON.stringify(files).replaceAll('<', String.raw`\u003c`);
  const script = `(${String(startVerifier)})(document, ${data}, { checkFiles: ${String(checkFiles)}, readZip: ${String(readZip)}, sha256Hex: ${String(sha256Hex)} });`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const manifest = files.find(({ name }) => name === 'manifest.json');
  const rows = files.map(
    ({ name, size, sha256 }) =>
      `<tr><td>${escapeHtml(name)}</td><td>${size}</td><td><code>${sha256}</code></td></tr>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="Recital">
<title>Check: ${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<dl>
${facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}
<dt>SHA-256 of the manifest</dt><dd><code>${manifest?.sha256 ?? ''}</code></dd>
</dl>
<p>This page checks whether the files of the pack are as they were when it was made. It works offline: no file leaves this computer.</p>
<div class="choose">
<span><input type="file" id="archive" accept=".zip"><label class="first" for="archive">Choose the ZIP file</label></span>
<span><input type="file" id="folder" webkitdirectory multiple><label for="folder">Choose the unpacked folder</label></span>
</div>
<p>You can also drop the ZIP file here. Compare the SHA-256 above with the one that the sender gives you by another way.</p>
<div id="result" role="status" aria-live="polite" hidden></div>
<details>
<summary>What the pack holds (${files.length} files)</summary>
<table>
<caption hidden>Files of the pack</caption>
<thead><tr><th scope="col">File</th><th scope="col">Bytes</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</details>
</main>
<script>${script}</script>
</body>
</html>
`;
}
