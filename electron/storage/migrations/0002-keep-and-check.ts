// What checks, deadlines, reference facts, policies in several languages and readings need.
import { newColumns } from './0002-tables/columns.ts';
import { readingTables } from './0002-tables/reading.ts';
import { upkeepTables } from './0002-tables/upkeep.ts';
import { wordingTables } from './0002-tables/wording.ts';

export const keepAndCheck = [newColumns, upkeepTables, wordingTables, readingTables].join('\n');
