import { join } from 'node:path';
import * as z from 'zod';
import { type ProgramLimits, runBounded } from './bounded-program.ts';
import { type CleanedFile, keptTypes } from './cleaned-file.ts';
import { isSaidToBe, kindOf } from './file-kind.ts';
import { type MediaRefusal, mediaRefusalCodes } from './refusals.ts';

const program = join(import.meta.dirname, 'cleaner.ts');

/** What opening one file may cost. */
export const usualLimits: ProgramLimits = {
	memoryKibibytes: 1_536 * 1_024,
	processorSeconds: 15,
	clockMilliseconds: 60_000,
	bytes: 24 * 1_024 * 1_024
};

const Verdict = z.union([
	z.strictObject({ refusal: z.enum(mediaRefusalCodes) }),
	z.strictObject({
		mediaType: z.enum(keptTypes),
		width: z.int().min(1).max(16_383).optional(),
		height: z.int().min(1).max(16_383).optional()
	})
]);

/**
 * Makes a file harmless in a process of its own, bounded in time and memory: what it does to its decoders it does to
 * that process, which has no secret. One that takes too much is refused. `mediaType` is what whoever brings it says.
 */
export async function cleanApart(
	bytes: Uint8Array,
	mediaType: string | undefined,
	limits = usualLimits
): Promise<CleanedFile | { refusal: MediaRefusal }> {
	if (bytes.length === 0) return { refusal: 'file-empty' };
	const kind = kindOf(bytes);
	if (kind === undefined) return { refusal: 'type-not-taken' };
	if (kind === 'svg') return { refusal: 'drawing-not-taken' };
	if (!isSaidToBe(kind, mediaType)) return { refusal: 'not-what-it-says' };

	// The decoders of pictures are native code; a PDF is read by JavaScript alone.
	const said = await runBounded([program], bytes, { limits, native: kind !== 'pdf' });
	return said === undefined ? { refusal: 'too-demanding' } : readVerdict(said);
}

/** Not trusted either: a file may have taken the program over. */
function readVerdict(said: Buffer): CleanedFile | { refusal: MediaRefusal } {
	const end = said.indexOf('\n');
	const verdict = Verdict.parse(JSON.parse(said.toString('utf8', 0, end)));
	if ('refusal' in verdict) return verdict;

	const { width, height, ...file } = verdict;
	const bytes = said.subarray(end + 1);
	const isOfItsType = kindOf(bytes) === (file.mediaType === 'application/pdf' ? 'pdf' : 'webp');
	if (!isOfItsType) throw new Error('The cleaner gave back a file of another type');
	return { ...file, bytes, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
