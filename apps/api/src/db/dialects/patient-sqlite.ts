import {
	CompiledQuery,
	type DatabaseConnection,
	SqliteAdapter,
	type SqliteDatabase,
	SqliteDialect,
	SqliteDriver,
	SqliteQueryCompiler
} from 'kysely';
import { setTimeout } from 'node:timers/promises';
import { type Patience, type Turn, createTurns } from './turns.ts';

/** Longer than a short work of another process; whoever sits at a command line is told of a longer one. */
const momentMilliseconds = 500;
const pausesMilliseconds = [1, 2, 5, 10, 20];
const longPauseMilliseconds = 40;

/**
 * SQLite plans a statement on several tables anew whenever a value takes the place of another, in case that another way
 * is shorter for it. Planning takes thirty times as long as running. Behind a sign, which changes nothing else, the value
 * is not looked at. A value that has to be known for an index of some rows alone is spelled out in the statement.
 */
export class PlannedOnceCompiler extends SqliteQueryCompiler {
	protected override getCurrentParameterPlaceholder(): string {
		return '+?';
	}
}

abstract class PatientDialect extends SqliteDialect {
	protected readonly database: SqliteDatabase;
	protected readonly patience: Patience;

	constructor(database: SqliteDatabase, patience: Patience) {
		super({ database });
		this.database = database;
		this.patience = patience;
	}

	override createQueryCompiler(): SqliteQueryCompiler {
		return new PlannedOnceCompiler();
	}
}

/**
 * Reads and does not wait in the event loop: what meets the lock of another process is tried again later. On SQLite a
 * statement that found the database locked has done nothing.
 */
export class ReadersDialect extends PatientDialect {
	override createDriver(): SqliteDriver {
		return new ReadersDriver(this.database, this.patience);
	}
}

/** Writes, one after the other. A transaction has the lock from its beginning, or does not begin. */
export class WritersDialect extends PatientDialect {
	override createDriver(): SqliteDriver {
		return new WritersDriver(this.database, this.patience);
	}

	override createAdapter(): SqliteAdapter {
		return new OwnTurns();
	}
}

/** Kysely queues writers without a limit and without a deadline. This dialect queues them itself and turns that off. */
class OwnTurns extends SqliteAdapter {
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

class ReadersDriver extends SqliteDriver {
	readonly #patience: Patience;

	constructor(database: SqliteDatabase, patience: Patience) {
		super({ database });
		this.#patience = patience;
	}

	override async acquireConnection(): Promise<DatabaseConnection> {
		const until = performance.now() + this.#patience.milliseconds;
		return patient(await super.acquireConnection(), { ...this.#patience, until });
	}
}

class WritersDriver extends SqliteDriver {
	readonly #patience: Patience;
	readonly #takeTurn: () => Promise<Turn>;
	#turn: Turn | undefined;

	constructor(database: SqliteDatabase, patience: Patience) {
		super({ database });
		this.#patience = patience;
		this.#takeTurn = createTurns(1, patience);
	}

	override async acquireConnection(): Promise<DatabaseConnection> {
		this.#turn = await this.#takeTurn();
		return patient(await super.acquireConnection(), { ...this.#patience, until: this.#turn.until });
	}

	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	override async releaseConnection(): Promise<void> {
		await super.releaseConnection();
		this.#turn?.end();
	}
}

type Waiting = Pick<Patience, 'onWait'> & Pick<Turn, 'until'>;

function patient(connection: DatabaseConnection, waiting: Waiting): DatabaseConnection {
	return {
		executeQuery: async (query) => untilUnlocked(async () => connection.executeQuery(query), waiting),
		streamQuery: (query, size) => connection.streamQuery(query, size)
	};
}

async function untilUnlocked<Out>(work: () => Promise<Out>, { until, onWait }: Waiting): Promise<Out> {
	const began = performance.now();
	for (let attempt = 0; ; attempt += 1) {
		try {
			return await work();
		} catch (error) {
			if (!isLocked(error) || performance.now() > until) throw error;
		}
		if (performance.now() - began > momentMilliseconds) onWait?.();
		await setTimeout(pausesMilliseconds[attempt] ?? longPauseMilliseconds);
	}
}

function isLocked(error: unknown): boolean {
	if (!(error instanceof Error && 'code' in error)) return false;
	// Trying again does not help whoever began by reading and finds that another has written since.
	return String(error.code).startsWith('SQLITE_BUSY') && error.code !== 'SQLITE_BUSY_SNAPSHOT';
}
