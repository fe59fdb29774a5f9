// Tables of the register, in an order in which each is there before it is referred to by name.
import { journalTables } from './0001-tables/journal.ts';
import { linkTables } from './0001-tables/links.ts';
import { organisationTables } from './0001-tables/organisations-and-data.ts';
import { processingTables } from './0001-tables/processing.ts';
import { statementTables } from './0001-tables/statements.ts';

export const createRegister = [organisationTables, processingTables, statementTables, linkTables, journalTables].join(
  '\n',
);
