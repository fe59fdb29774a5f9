// Which statutes a text names: `§ 147 AO` and `AO § 147(1) no. 3` are the same provision.
import type { StatutoryRetention } from './statutory-retention.ts';

/** A provision by the words of its statute's name and the number of its section. */
type Provision = {
  readonly words: readonly string[];
  readonly sections: readonly string[];
  /** All numbers, for laws that are cited without a mark of the section: `26 USC 6511`. */
  readonly numbers: readonly string[];
};

const sectionMark = /(?:§+|\barts?\.?|\bss?\.|\bsections?|\bregs?\.?|\brule|\bcfr|\bch\.)\s*/giu;
/** Words that stand beside a section and name no statute. */
const sideWords = new Set('no nos para paragraph sch schedule the of and in with to'.split(' '));

/** Facts whose law a text names by statute and section. */
export function findStatutes<Fact extends StatutoryRetention>(facts: readonly Fact[], text: string): readonly Fact[] {
  const words = new Set(wordsOf(text));
  const sections = new Set(sectionsOf(text));
  const numbers = new Set(numbersOf(text));
  return facts.filter(({ law }) =>
    law
      .split(';')
      .map(provisionOf)
      .some(
        (provision) =>
          provision.words.every((word) => words.has(word)) &&
          (provision.sections.length > 0
            ? provision.sections.some((section) => sections.has(section))
            : provision.numbers.length > 0 && provision.numbers.every((number) => numbers.has(number))),
      ),
  );
}

function provisionOf(law: string): Provision {
  const at = law.search(sectionMark);
  const name = at <= 0 ? law : law.slice(0, at);
  // The law may begin with the mark (`s. 17 Act …`): the name then stands behind it.
  const words = wordsOf(name).length > 0 ? wordsOf(name) : wordsOf(law);
  return { words, sections: sectionsOf(law), numbers: numbersOf(law) };
}

function wordsOf(text: string): string[] {
  return (text.replace(/\([^)]*\)/g, ' ').match(/\p{L}{2,}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !sideWords.has(word) && !/^(?:arts?|ss?|sections?|regs?|rule|ch)$/u.test(word));
}

/** Numbers of sections, with the letter that some carry: `257`, `l123-22`, `1.6001-1`. */
function sectionsOf(text: string): string[] {
  const marked = [...text.matchAll(new RegExp(`${sectionMark.source}((?:[A-Z]{1,4}\\.?\\s?)?\\d[\\w.:-]*)`, 'giu'))];
  return marked.flatMap(([, section]) =>
    section === undefined ? [] : [section.toLowerCase().replace(/\s/g, '').replace(/[.:]$/, '')],
  );
}

function numbersOf(text: string): string[] {
  return text.replace(/\([^)]*\)/g, ' ').match(/\d+/g) ?? [];
}
