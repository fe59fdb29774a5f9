// Derogations for single situations (GDPR Art. 49, UK GDPR Art. 49, FADP Art. 17).
import { mechanismVariants } from '../../domain/codes.ts';
import { doesNotFit, fitsOnce } from './judgement.ts';
import type { Judgement, Question } from './judgement.ts';

/**
 * Judges a derogation. They are exceptions, to be read narrowly; contract, legal claims and compelling interests are
 * for transfers that happen now and then only (recital 111, Art. 49(1) second subparagraph).
 */
export function judgeDerogation({ fact, route, use }: Question): Judgement {
  const variants = fact.variants.flatMap(({ variant }) => variant ?? []);
  const repeats = `This transfer repeats: ${route.importer.name} is engaged for it.`;
  if (use === null) {
    if (route.isRepeating === true) return doesNotFit(`Not for transfers that repeat. ${repeats}`, { variants });
    return fitsOnce(
      [{ kind: 'exception', text: 'Record which exception applies, and that the transfer does not repeat.' }],
      'For single situations only, read narrowly.',
      { variants },
    );
  }
  if (use.variant === null && variants.length > 0)
    return fitsOnce([{ kind: 'exception', text: 'Record which exception it is.' }], 'An exception without its name.', {
      variants,
    });
  const variant = fact.variants.find((candidate) => candidate.variant === use.variant);
  if (variant === undefined && use.variant !== null)
    return doesNotFit(`${mechanismVariants[use.variant].label} is not among the exceptions of this law.`, { variants });
  if (route.isRepeating === true && (variant?.isOccasionalOnly === true || use.variant === 'compelling-interests'))
    return doesNotFit(`${variant?.name ?? fact.name}: not for transfers that repeat. ${repeats}`, { variants });
  return fitsOnce(
    use.reference === null
      ? [{ kind: 'evidence', text: 'Record what shows that the exception applies, as its reference.' }]
      : [],
    variant?.name ?? fact.name,
    { variants },
  );
}
