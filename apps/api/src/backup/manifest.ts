import { Instant } from '@kok/domain/calendar';
import { Sha256 } from '@kok/release/envelope';
import * as z from 'zod';

/** The shape of a backup that this version writes and reads. Another number is refused. */
export const backupFormat = 1;

/** The first file of a backup says what it is. */
export const manifestFile = 'backup.json';
/** The last one has the SHA-256 of every other, in lines that `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS';
/** Where the tables of PostgreSQL lie, one file each. */
export const tablesFolder = 'database';
/** The database of SQLite. */
export const sqliteFile = 'kok.sqlite';

/** Tells a manifest of any format from other files. */
export const AnyManifest = z.object({ backup: z.literal('kok'), format: z.int().min(1) });

export const Manifest = AnyManifest.extend({
	format: z.literal(backupFormat),
	at: Instant,
	kind: z.enum(['sqlite', 'postgres']),
	/** The mark of the network, as in the name of the file. */
	network: z.string().regex(/^[0-9a-f]{8}$/),
	/** Every migration that the database has had, in order. */
	migrations: z.array(z.string()).min(1),
	/** The head of the log. */
	chain: z.object({ seq: z.int().min(0), hash: z.union([Sha256, z.literal('')]) }),
	/** The release that was sealed last. */
	release: z.object({ number: z.int(), at: Instant, content: Sha256 }).optional(),
	/** How many rows each table has; of PostgreSQL alone. */
	rows: z.record(z.string(), z.int().min(0)).optional()
});
export type Manifest = z.infer<typeof Manifest>;
