import type { Grammar } from '../text/grammar.ts';
import { joinPieces, words } from '../text/inline.ts';
import type { Inline, Words } from '../text/inline.ts';
import type { ServiceWords } from './message-values.ts';

/** A service with its address, what it is and its parts in brackets behind its name. `including` stands before the parts. */
export function createServiceWords(
  list: Grammar['list'],
  including: string,
  semicolon = '; ',
): (service: ServiceWords) => Inline {
  return ({ name, url, description, includes }) => {
    const notes: Words[] = [
      ...(url === null || url === name ? [] : [url]),
      ...(description === null ? [] : [description]),
      ...(includes.length === 0 ? [] : [words`${including} ${list(includes)}`]),
    ];
    return notes.length === 0 ? words`${name}` : words`${name} (${joinPieces(notes, semicolon)})`;
  };
}
