// Answers about one text, asked for again and again: once for each of the many places that a long sentence may have.

/** The same function, which answers at once where it was just asked for the same text. */
export function rememberLast<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
}
