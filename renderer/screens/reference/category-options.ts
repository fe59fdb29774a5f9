import { referenceTexts } from '../../text/reference.ts';

/** Kinds of records that statutes set periods for. */
export const retentionCategoryOptions = Object.entries(referenceTexts.categories).map(([id, label]) => ({ id, label }));
