// What runs inside the verifier page. Each function stands alone, since the page gets them as source text.
import type { checkFiles as CheckFiles, ExpectedFile, Verdict } from './check-files.ts';
import type { readZip as ReadZip, FoundFile } from './read-zip.ts';
import type { sha256Hex as HashBytes } from './sha256.ts';

/** The few parts of a page that the script touches; the room has no types of a browser. */
type PageElement = {
  textContent: string | null;
  hidden: boolean;
  className: string;
  readonly files: Iterable<PageFile> | null;
  value: string;
  append: (...nodes: PageElement[]) => void;
  replaceChildren: () => void;
  addEventListener: (type: string, listener: (event: PageEvent) => void) => void;
};
type PageFile = {
  readonly name: string;
  readonly webkitRelativePath: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};
type PageEvent = {
  readonly preventDefault: () => void;
  readonly dataTransfer?: { readonly files: Iterable<PageFile> };
};
type Page = {
  readonly getElementById: (id: string) => PageElement | null;
  readonly createElement: (name: string) => PageElement;
  readonly body: PageElement;
};

/** Starts the page: listens to the two file fields and to files dropped on it, and writes what it finds. */
export function startVerifier(
  page: Page,
  expected: readonly ExpectedFile[],
  tools: {
    readonly checkFiles: typeof CheckFiles;
    readonly readZip: typeof ReadZip;
    readonly sha256Hex: typeof HashBytes;
  },
): void {
  const find = (id: string): PageElement => {
    const element = page.getElementById(id);
    if (element === null) throw new Error(`The page has no ${id}`);
    return element;
  };
  const result = find('result');
  const say = (
    state: string,
    title: string,
    lines: readonly string[],
    lists: readonly [string, readonly string[]][],
  ) => {
    result.replaceChildren();
    result.className = state;
    result.hidden = false;
    const add = (parent: PageElement, name: string, text: string): PageElement => {
      const element = page.createElement(name);
      element.textContent = text;
      parent.append(element);
      return element;
    };
    add(result, 'h2', title);
    for (const line of lines) add(result, 'p', line);
    for (const [heading, names] of lists) {
      if (names.length === 0) continue;
      add(result, 'h3', heading);
      const list = add(result, 'ul', '');
      for (const name of names) add(list, 'li', name);
    }
  };
  const tell = ({ isWhole, matching, changed, missing, added }: Verdict): void => {
    const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
    const lists: [string, readonly string[]][] = [
      ['Changed', changed],
      ['Missing', missing],
      ['Not part of this pack', added],
    ];
    if (!isWhole) {
      const parts = [
        changed.length > 0 ? `${files(changed.length)} changed` : '',
        missing.length > 0 ? `${files(missing.length)} missing` : '',
      ].filter((part) => part !== '');
      say(
        'broken',
        `Not whole: ${parts.join(', ')}`,
        [`${files(matching)} of ${expected.length} are as the manifest lists them. Ask the sender for the pack again.`],
        lists,
      );
      return;
    }
    const rest = added.length > 0 ? [`${files(added.length)} beside them are not part of the pack.`] : [];
    say(
      'whole',
      'Whole',
      [`All ${files(expected.length)} are byte for byte as the manifest lists them.`, ...rest],
      lists,
    );
  };
  const check = async (chosen: Iterable<PageFile>): Promise<void> => {
    const files = [...chosen];
    if (files.length === 0) return;
    say('waiting', 'Checking', [`Reading ${files.length === 1 ? '1 file' : `${files.length} files`}.`], []);
    try {
      const found: FoundFile[] = [];
      for (const file of files) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const isArchive = files.length === 1 && /\.zip$/i.test(file.name);
        if (isArchive) found.push(...(await tools.readZip(bytes)));
        else found.push({ name: file.webkitRelativePath || file.name, bytes });
      }
      tell(tools.checkFiles(expected, found, tools.sha256Hex));
    } catch (error) {
      say('broken', 'Could not be read', [error instanceof Error ? error.message : String(error)], []);
    }
  };
  for (const id of ['archive', 'folder']) {
    const field = find(id);
    field.addEventListener('change', () => void check(field.files ?? []).then(() => (field.value = '')));
  }
  page.body.addEventListener('dragover', (event) => event.preventDefault());
  page.body.addEventListener('drop', (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files ?? []);
  });
}
