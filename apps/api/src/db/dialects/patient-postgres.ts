import {
	CompiledQuery,
	type DatabaseConnection,
	PostgresDialect,
	type PostgresDialectConfig,
	PostgresDriver,
	type TransactionSettings
} from 'kysely';
import { aheadOn, forgetAhead, letSendAhead } from './sent-ahead.ts';
import { type Patience, type Turn, createTurns } from './turns.ts';

/** Less than this is not worth one more statement: the connection's own limit is as good. */
const shortMilliseconds = 50;

/** Lets so many writers at the database at once. They wait for its locks as long as their patience lasts. */
export class WritersDialect extends PostgresDialect {
	readonly #config: PostgresDialectConfig;
	readonly #limits: Limits;

	constructor(config: PostgresDialectConfig, limits: Limits) {
		super(config);
		this.#config = config;
		this.#limits = limits;
	}

	override createDriver(): PostgresDriver {
		return new WritersDriver(this.#config, this.#limits);
	}
}

interface Limits {
	atOnce: number;
	patience: Patience;
}

class WritersDriver extends PostgresDriver {
	readonly #patience: Patience;
	readonly #takeTurn: () => Promise<Turn>;
	readonly #turns = new WeakMap<DatabaseConnection, Turn>();

	constructor(config: PostgresDialectConfig, { atOnce, patience }: Limits) {
		super(config);
		this.#patience = patience;
		this.#takeTurn = createTurns(atOnce, patience);
	}

	override async acquireConnection(
		...options: Parameters<PostgresDriver['acquireConnection']>
	): ReturnType<PostgresDriver['acquireConnection']> {
		const turn = await this.#takeTurn();
		try {
			const connection = await super.acquireConnection(...options);
			letSendAhead(connection);
			this.#turns.set(connection, turn);
			return connection;
		} catch (error) {
			turn.end();
			throw error;
		}
	}

	override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
		const sending = aheadOn(connection);
		await super.beginTransaction(sending, settings);
		const left = Math.max(1, Math.round((this.#turns.get(connection)?.until ?? 0) - performance.now()));
		if (left > this.#patience.milliseconds - shortMilliseconds) return;
		await sending.executeQuery(CompiledQuery.raw(`set local lock_timeout = ${left}`));
	}

	override async rollbackTransaction(
		...[connection]: Parameters<PostgresDriver['rollbackTransaction']>
	): ReturnType<PostgresDriver['rollbackTransaction']> {
		forgetAhead(connection);
		await super.rollbackTransaction(connection);
	}

	override async releaseConnection(
		...[connection]: Parameters<PostgresDriver['releaseConnection']>
	): ReturnType<PostgresDriver['releaseConnection']> {
		await super.releaseConnection(connection);
		this.#turns.get(connection)?.end();
	}
}
