// Headings of Recital's own layouts, in every language that a record can be written in. Authorities' layouts have their own.
import { itemHeadings } from './item-headings.ts';
import type { LayoutText } from './layout.ts';
import { upkeepHeadings } from './upkeep-headings.ts';

type Heading = keyof typeof itemHeadings | keyof typeof upkeepHeadings;

export const ownHeadings: Readonly<Record<Heading, LayoutText>> = { ...itemHeadings, ...upkeepHeadings };
