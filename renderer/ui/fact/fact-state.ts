/** How a fact stands. Each has a colour, a shape and a word; the word comes from the screen. */
export type FactState = 'stated' | 'none' | 'gap' | 'prefilled';

/** What asks for attention beyond an open question: a problem with an answer, or something broken. */
export type Attention = 'warning' | 'error';
