import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';
import { oneLineUpTo } from './one-line.ts';
import { RecordId } from './reference.ts';

const line = z.string().min(1);

/** The types of records that an easy text retells. */
export const retoldTypes = ['network', 'goal', 'demand', 'term', 'page'] as const;

const Retold = z.strictObject({ type: z.enum(retoldTypes), id: RecordId });
export type Retold = z.infer<typeof Retold>;

const Paragraph = z.strictObject({
	heading: line,
	sentences: z.array(z.strictObject({ text: line, retells: Retold.optional() }))
});
export type Paragraph = z.infer<typeof Paragraph>;

const EnteredParagraph = z.strictObject({
	heading: oneLineUpTo(120),
	sentences: z
		.array(z.strictObject({ text: oneLineUpTo(240), retells: Retold }))
		.min(1)
		.max(40)
});

/**
 * A text that says in easy words what other records say. Each sentence names the record that it retells, and is seen
 * while that record is public. The public reads it as text: paragraphs apart, each with its heading and a sentence a line.
 */
export function retelling<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	return field(
		{
			kind: 'retelling',
			value: z.array(Paragraph),
			entry: z.array(EnteredParagraph).min(1).max(40),
			shown: z.optional(line),
			show: (paragraphs, { isPublic }) => spell(paragraphs, isPublic)
		},
		traits
	);
}

/** The records that the sentences name. */
export function retoldIn(value: unknown): Retold[] {
	const paragraphs = z.array(Paragraph).safeParse(value).data ?? [];
	return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ retells }) => retells ?? []));
}

/** Reads what was stored as one text. Its sentences name no record yet, so nobody sees them. */
export function paragraphsOf(text: string): Paragraph[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.split('\n').flatMap((one) => one.trim() || []))
		.flatMap(([heading, ...sentences]) =>
			heading === undefined ? [] : [{ heading, sentences: sentences.map((sentence) => ({ text: sentence })) }]
		);
}

function spell(paragraphs: readonly Paragraph[], isPublic: (id: string) => boolean): string | undefined {
	const spelt = paragraphs.flatMap(({ heading, sentences }) => {
		const seen = sentences.flatMap(({ text, retells }) => (retells && isPublic(retells.id) ? [text] : []));
		return seen.length > 0 ? [[heading, ...seen].join('\n')] : [];
	});
	return spelt.length > 0 ? spelt.join('\n\n') : undefined;
}
