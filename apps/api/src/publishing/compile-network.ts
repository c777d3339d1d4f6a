import { jsonOf } from '@kok/domain/canonical';
import type { PartName } from '@kok/domain/rules/part';
import type { CompiledRecords } from '@kok/domain/release/compiled-records';
import { type AbsentFiles, type RecordState, compileRelease } from '@kok/domain/release/compile';
import { type Content, contentSchema } from '@kok/domain/release/content';
import { hashText } from '@kok/release/envelope';

/** A published text, or a whole record, that is not in the release, and why. */
export interface LeftOut {
	record: string;
	part?: PartName;
	why: 'snapshot-altered' | 'does-not-compile';
}

export interface Compiled {
	content: Content;
	leftOut: LeftOut[];
}

export interface Compiling {
	records: readonly RecordState[];
	absent: AbsentFiles;
	/** What was compiled before, of which what has not changed is taken. */
	memory?: CompiledRecords | undefined;
	/** The content that the public reads now, asked for where the network itself cannot be compiled. */
	readShown: () => Promise<Content | undefined>;
}

/**
 * Compiles what can be compiled: one record that no longer fits its type never holds back the others, among which may
 * be one that someone's protection takes away. Where it is the network itself, its record stays as the public reads it.
 */
export async function compileNetwork({ records, readShown, ...given }: Compiling): Promise<Compiled> {
	const compiled = compileWithout(records, given, []);
	if (compiled.content.records.network.length > 0) return compiled;
	const shown = await readShown();
	if (!shown) return compiled;
	const { content, leftOut } = compiled;
	return { leftOut, content: { ...content, records: { ...content.records, network: shown.records.network } } };
}

type Given = Pick<Compiling, 'absent' | 'memory'>;

function compileWithout(records: readonly RecordState[], given: Given, leftOut: readonly LeftOut[]): Compiled {
	const left = new Set(leftOut.map(({ record }) => record));
	const rest = records.filter(({ id }) => !left.has(id));
	const content = tryCompiling(rest, given);
	if (content) return { content, leftOut: [...leftOut] };

	const culprits = rest.filter((record) => !tryCompiling([record], { absent: given.absent }));
	if (culprits.length === 0) throw new Error('The network does not compile, though each of its records does');
	return compileWithout(rest, given, [...leftOut, ...culprits.map(({ id }) => doesNotCompile(id))]);
}

function tryCompiling(records: readonly RecordState[], { absent, memory }: Given): Content | undefined {
	try {
		return compileRelease(records, { hash: hashText, absent, ...(memory && { memory }) });
	} catch {
		return undefined;
	}
}

/** The records of a content that no reader would take. Looked for only after sealing it has failed. */
export function findMisfits(content: Content): LeftOut[] {
	const read = contentSchema.safeParse(jsonOf(content));
	if (read.success) return [];
	const ids = read.error.issues.flatMap(({ path: [member, type, index] }) => {
		const records: readonly { id: string }[] =
			member === 'records' && isTypeIn(content, type) ? content.records[type] : [];
		const misfit = records[Number(index)];
		return misfit ? [misfit.id] : [];
	});
	return [...new Set(ids)].map(doesNotCompile);
}

function isTypeIn({ records }: Content, type: unknown): type is keyof Content['records'] {
	return typeof type === 'string' && Object.hasOwn(records, type);
}

function doesNotCompile(record: string): LeftOut {
	return { record, why: 'does-not-compile' };
}
