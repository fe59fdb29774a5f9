// What the page's policy lets pass as markup: nothing at all, which clears an element.
// React Aria empties its announcer by setting markup to '' whenever a number is stepped; under Trusted Types that would throw.

type PolicyFactory = {
  createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => unknown;
};

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** Lets elements be emptied by markup; any other markup goes on being refused. */
export function allowEmptyMarkup(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyFactory(factory)) return;
  factory.createPolicy('default', {
    createHTML: (markup) => {
      if (markup !== '') throw new TypeError('Markup from text is not allowed in this page.');
      return markup;
    },
  });
}
