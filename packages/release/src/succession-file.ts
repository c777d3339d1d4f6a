import { canonicalJson } from '@kok/domain/canonical';
import * as z from 'zod';
import { SignedStatement } from './statement.ts';

/** No reader takes a larger file of statements. */
export const successionLimitBytes = 64 * 1024;

/** Far more than a network makes in its life; whoever is further behind pins the newest key. */
const mostStatements = 100;

const formatOfFile = 1;
const SuccessionFile = z.looseObject({ format: z.literal(formatOfFile), statements: z.array(z.unknown()) });

/** The text of `succession.json`: the newest statements in their order, in canonical JSON. */
export function successionText(statements: readonly SignedStatement[]): string {
	let newest = statements.slice(-mostStatements);
	while (Buffer.byteLength(textOf(newest)) > successionLimitBytes) newest = newest.slice(1);
	return textOf(newest);
}

/**
 * The statements in a text, none where there is no such file. What they say is not judged yet. A text that is too
 * large or no list of statements holds none; within a list, whatever is no statement is passed over.
 */
export function readSuccession(text: string | undefined): SignedStatement[] {
	if (text === undefined || Buffer.byteLength(text) > successionLimitBytes) return [];
	const { data } = SuccessionFile.safeParse(jsonOf(text));
	if (!data) return [];
	return data.statements.slice(-mostStatements).flatMap((statement) => SignedStatement.safeParse(statement).data ?? []);
}

function textOf(statements: readonly SignedStatement[]): string {
	return canonicalJson({ format: formatOfFile, statements: statements.map((statement) => ({ ...statement })) });
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
