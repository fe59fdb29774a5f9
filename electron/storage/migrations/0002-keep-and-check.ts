// What checks, deadlines and reference facts need.
import { newColumns } from './0002-tables/columns.ts';
import { upkeepTables } from './0002-tables/upkeep.ts';

export const keepAndCheck = [newColumns, upkeepTables].join('\n');
