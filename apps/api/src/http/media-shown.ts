import { z } from '@hono/zod-openapi';
import { Day } from '@kok/domain/calendar';
import { keptTypes } from '../media/cleaned-file.ts';
import { type ToldFile, mediaFilters } from '../media/list-media.ts';
import { Id, shortText } from './routes.ts';
import { LocaleShown } from './schemas.ts';

const kept = {
	file: z.string().meta({ description: 'SHA-256 of the kept bytes, hexadecimal: its name everywhere' }),
	mediaType: z.enum(keptTypes),
	bytes: z.int(),
	width: z.int().optional().meta({ description: 'In pixels, of a picture' }),
	height: z.int().optional()
};

export const FileShown = z
	.object(kept)
	.meta({ id: 'File', description: 'A kept file, as the value of a field names it' });

const Permission = z
	.strictObject({
		by: shortText(200).meta({ description: 'Who gave it, in words' }),
		until: Day.optional().meta({ description: 'The last day on which it holds; without it, until it is withdrawn' }),
		withdrawnOn: Day.optional().meta({ description: 'From then on nothing public names the file' })
	})
	.meta({ id: 'FilePermission' });

const described = {
	name: shortText(120).optional().meta({ description: 'What it is called here' }),
	alternative: z.partialRecord(LocaleShown, shortText(400)).meta({
		description: 'What is to be seen, by language. It is offered where the file is put into a text'
	}),
	credit: shortText(200).optional().meta({ description: 'Who made it' }),
	permission: Permission.optional(),
	showsNobody: z.boolean().meta({ description: 'Somebody looked, and nobody can be recognised who needs protection' }),
	showsNoPlace: z.boolean().meta({ description: 'Somebody looked, and nothing gives away a place' })
};

export const FileDescriptionBody = z.strictObject(described).meta({ id: 'DescribeFile' });

export const ToldFileShown = z
	.object({
		...kept,
		name: z.string().optional(),
		addedBy: z.string().optional().meta({
			description:
				'As events name who acts. Left out for a delegate, with the instant, where somebody else brought it before'
		}),
		addedAt: z.string().optional(),
		standing: z.enum(['missing', 'holds', 'ending', 'ended', 'withdrawn']).meta({
			description: 'Of the permission: `ending` in its last 30 days, `ended` after its last'
		}),
		description: z
			.object({
				...described,
				revision: z.int().meta({ description: '0 where it was written by a member and not by the office itself' }),
				by: z.string(),
				at: z.string()
			})
			.optional(),
		isNamed: z.boolean().meta({ description: 'Some text of today or of the past names it, so it is kept' }),
		uses: z.array(
			z.object({
				record: Id,
				type: z.string(),
				state: z.enum(['public', 'draft', 'withdrawn']),
				lacks: z.array(LocaleShown).meta({ description: 'Languages of the record without the words beside the file' })
			})
		)
	})
	.meta({ id: 'ToldFile' });

export const MediaShown = z
	.object({
		day: z.string().meta({ description: 'Today, by which permissions are judged' }),
		files: z.array(ToldFileShown),
		counts: z.record(z.enum(['all', ...mediaFilters]), z.int()),
		next: z.string().optional()
	})
	.meta({ id: 'Media' });

/** A file as the answer has it. */
export function showFile({ hash, description, addedBy, addedAt, ...file }: ToldFile): z.infer<typeof ToldFileShown> {
	return {
		...{ file: hash, mediaType: file.mediaType, bytes: file.bytes },
		...(addedBy !== undefined && { addedBy }),
		...(addedAt !== undefined && { addedAt }),
		...(file.width !== undefined && { width: file.width }),
		...(file.height !== undefined && { height: file.height }),
		...(file.name !== undefined && { name: file.name }),
		standing: file.standing,
		...(description && { description: showDescription(description) }),
		isNamed: file.isNamed,
		uses: file.uses
	};
}

function showDescription(description: NonNullable<ToldFile['description']>) {
	const { name, alternative, credit, permission, showsNobody, showsNoPlace, revision, by, at } = description;
	return {
		...(name !== undefined && { name }),
		alternative,
		...(credit !== undefined && { credit }),
		...(permission && { permission }),
		...{ showsNobody, showsNoPlace, revision, by, at }
	};
}
