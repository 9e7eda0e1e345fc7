import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { inOperatorsWords, locate } from './failures.ts';

/**
 * Kysely on `node:sqlite`. Differs from Kysely's own SQLite dialect in three ways: transactions begin IMMEDIATE (a
 * deferred one that reads and then writes fails at once when somebody else has written, whatever the busy timeout),
 * definitions are transactional, and a failure of the disk reaches the operator in words.
 */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  const where = locate(database);
  const prepared = new Map<string, PreparedStatement>();
  const prepare = (sql: string): PreparedStatement => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = new PreparedStatement(
        where,
        inOperatorsWords(where, () => database.prepare(sql)),
      );
      if (prepared.size >= PREPARED_STATEMENTS) prepared.clear();
      prepared.set(sql, statement);
    }
    return statement;
  };
  const dialect = new SqliteDialect({ database: { prepare, close: () => database.close() } });
  return {
    createAdapter: () => new NodeSqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, prepare),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** More than the program has; a bound for statements whose text depends on the number of parameters. */
const PREPARED_STATEMENTS = 200;

class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, prepare: (sql: string) => PreparedStatement) {
    super({ database: { prepare, close: () => database.close() } });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has rolled back by itself when the disk is full or fails; a second rollback would hide that error.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

/** A statement as Kysely's driver calls it: parameters in one array. */
class PreparedStatement {
  readonly reader: boolean;
  readonly #where: string;
  readonly #statement: StatementSync;

  /** @param where the database's file */
  constructor(where: string, statement: StatementSync) {
    this.#where = where;
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly unknown[]): unknown[] {
    return inOperatorsWords(this.#where, () => this.#statement.all(...(parameters as SQLInputValue[])));
  }

  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return inOperatorsWords(this.#where, () => this.#statement.run(...(parameters as SQLInputValue[])));
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return inOperatorsWords(this.#where, () => this.#statement.iterate(...(parameters as SQLInputValue[])));
  }
}
