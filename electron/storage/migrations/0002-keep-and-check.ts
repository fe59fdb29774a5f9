// What checks, deadlines, reference facts and policies in several languages need.
import { newColumns } from './0002-tables/columns.ts';
import { upkeepTables } from './0002-tables/upkeep.ts';
import { wordingTables } from './0002-tables/wording.ts';

export const keepAndCheck = [newColumns, upkeepTables, wordingTables].join('\n');
