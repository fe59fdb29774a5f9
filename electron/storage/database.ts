// Opens and creates the SQLite file of a register: pragmas, checks, migrations. The one place that knows them.
import { copyFileSync, existsSync, openSync, closeSync, readSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { RegistryError } from '../../shared/contract/errors.ts';
import { migrations } from './migrations/index.ts';

export type Db = Database.Database;

/** `RCTL`, in the file header: tells a register from any other SQLite file (`file` and `sqlite3` show it). */
export const applicationId = 0x5243544c;

const sqliteHeader = 'SQLite format 3\0';

/** Creates a register file with the newest schema. The file must not exist. */
export function createDatabase(file: string): Db {
  if (file !== ':memory:' && existsSync(file))
    throw storageError('exists', file, 'There is a file of this name already. Choose another name, or open it.');
  let db: Db | undefined;
  try {
    db = connect(file);
    db.pragma(`application_id = ${applicationId}`);
    migrate(db, 0);
    return db;
  } catch (error) {
    db?.close();
    // What could not be created whole must not stay behind; the file did not exist before.
    if (file !== ':memory:')
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
    throw explain(error, file);
  }
}

/** Opens a register file, refusing with a named problem whatever is not a whole register of a known version. */
export function openDatabase(file: string): Db {
  checkHeader(file);
  let db: Db | undefined;
  try {
    db = connect(file);
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      throw storageError(
        'notARegister',
        file,
        'It is an SQLite database, but not a Recital register. Choose a file that ends in .recital.',
      );
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > migrations.length)
      throw storageError(
        'newerVersion',
        file,
        `It was written by a newer Recital (register version ${version}, this one reads up to ${migrations.length}). Update Recital to open it.`,
      );
    const findings = db.pragma('quick_check(1)', { simple: true });
    if (findings !== 'ok') throw damaged(file, String(findings));
    if (version < migrations.length) {
      db.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(file, `${file}.before-version-${migrations.length}`);
      migrate(db, version);
    }
    return db;
  } catch (error) {
    db?.close();
    throw explain(error, file);
  }
}

function connect(file: string): Db {
  const db = new Database(file, { timeout: 5000 });
  try {
    db.pragma('foreign_keys = ON');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('trusted_schema = OFF');
    return db;
  } catch (error) {
    // A damaged file fails here; while it is open, its write-ahead log stays beside it.
    db.close();
    throw error;
  }
}

function migrate(db: Db, from: number): void {
  for (const [index, migration] of migrations.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${index + 1}`);
    })();
  }
}

/** Reads the first bytes, so that a text file gets a plain answer and SQLite never writes beside it. */
function checkHeader(file: string): void {
  if (!existsSync(file))
    throw storageError('missing', file, 'There is no such file. Check the path, or make a new register.');
  const stat = statSync(file);
  if (!stat.isFile()) throw storageError('notARegister', file, 'It is a folder, not a register file.');
  const header = Buffer.alloc(16);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    throw explain(error, file);
  }
  try {
    readSync(handle, header, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1') !== sqliteHeader)
    throw storageError(
      'notARegister',
      file,
      'Its content is not a Recital register. Choose a file that was made by Recital.',
    );
}

function damaged(file: string, detail: string): RegistryError {
  return storageError(
    'damaged',
    file,
    `It is damaged (${detail}). It was left as it is. Restore the newest copy of it, or ask whoever keeps your backups.`,
  );
}

function storageError(problem: string, file: string, sentences: string): RegistryError {
  return new RegistryError(
    'storage_unavailable',
    `${path.basename(file)} could not be opened as a register (${file}). ${sentences}`,
    { problem },
  );
}

/** Turns SQLite's and the file system's codes into a problem that a person can act on. */
export function explain(error: unknown, file: string): unknown {
  if (error instanceof RegistryError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR_SHORT'))
    return damaged(file, detail);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return storageError('locked', file, 'Another program is writing to it. Close it there, then try again.');
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS'
  )
    return storageError(
      'notWritable',
      file,
      'The file or its folder cannot be written. Check the permissions, or copy the register to a folder of yours.',
    );
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return storageError('full', file, 'The disk is full. Free some space, then try again; nothing was changed.');
  return error;
}
