import { enterMilestone, enterOpenIssue } from '../about/milestones.ts';
import type { Period } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { enterActs } from '../law/acts.ts';
import { enterActsBeyond } from '../law/beyond.ts';
import { type Dossier, dossiersFor } from '../law/dossiers.ts';
import { enterProvisions } from '../law/provisions.ts';
import { type Life, actByAnyone, beginDay, birthOf, day } from '../life.ts';
import type { Random } from '../random.ts';
import type { Bodies } from './bodies.ts';
import { careerOfLeaver, careerWithLaw, careerWithoutLaw } from './careers.ts';
import { diaryFrom } from './diary.ts';
import { saidWithoutState } from './said-without-state.ts';
import { enterComment, enterPapers } from './statements.ts';

interface Scene {
	period: Period;
	size: number;
	bodies: Bodies;
	demands: readonly ToldDemand[];
}

/** A field of law with all that the network has entered about it. */
interface Field {
	dossier: Dossier;
	acts: ReturnType<typeof enterActs>;
	provisions: readonly Life[];
	comment: Life;
}

/** What the law says and what the network did about it, demand by demand. */
export interface Politics {
	lives: Life[];
	/** Sections of a law of the country, by its abbreviation. */
	provisionsOf: (law: string) => readonly Life[];
}

/** Tells the law, and what became of the demands: introductions, answers, links, assessments, what was reached. */
export function tellPolitics(random: Random, scene: Scene): Politics {
	const { period, size, bodies, demands } = scene;
	const beyond = enterActsBeyond(random, { period, bodies });
	const fields = dossiersFor(size, period).map((dossier) =>
		enterField(random, scene, { dossier, directive: beyond.directive })
	);
	const careers = demands.flatMap((demand) => careerOf(random, scene, { demand, field: fieldOf(demand, fields) }));
	protectOne(careers);

	const outcomes = fields.flatMap((field) => {
		const told = { ...field, demands: demands.filter((demand) => fieldOf(demand, fields) === field) };
		return [enterMilestone(random, told, bodies), enterOpenIssue(random, told, { period })];
	});
	const papers = enterPapers(random, { period, members: size, bodies, demands });
	return {
		lives: [
			...beyond.lives,
			...fields.flatMap(livesOf),
			...careers,
			...outcomes,
			...papers,
			...saidWithoutState(demands, period)
		],
		provisionsOf: (law) => fields.find(({ dossier }) => isNational(dossier, law))?.provisions ?? []
	};
}

function enterField(
	random: Random,
	{ period, bodies, demands }: Scene,
	{ dossier, directive }: { dossier: Dossier; directive: Life | undefined }
): Field {
	const acts = enterActs(random, { dossier, bodies, period, directive });
	const provisions = enterProvisions(random, { dossier, acts });
	return { dossier, acts, provisions, comment: enterComment(random, { dossier, acts, bodies, demands }) };
}

/** Demands on one theme turn to the law of the country first, then to that of the areas. */
function fieldOf({ theme, index }: ToldDemand, fields: readonly Field[]): Field | undefined {
	const about = fields.filter(({ dossier }) => dossier.subject.themes.includes(theme));
	return about[Math.floor(index / 20) % about.length];
}

function careerOf(
	random: Random,
	{ bodies, period }: Scene,
	{ demand, field }: { demand: ToldDemand; field: Field | undefined }
): Life[] {
	const diary = diaryFrom(birthOf(demand.life));
	if (demand.leaves) return careerOfLeaver(random, { demand, bodies, diary });
	if (field) return careerWithLaw(random, { ...field, demand, bodies, diary });
	return careerWithoutLaw(random, { demand, bodies, diary, period });
}

/** An answer that named someone who must not be found. What happened stays on the record but for this. */
function protectOne(lives: readonly Life[]): void {
	const reaction = lives.find(({ steps: [first] }) => first?.do === 'Create' && first.type === 'reaction');
	if (!reaction) return;
	beginDay(reaction, reaction.now + 9 * day);
	actByAnyone(reaction, { do: 'Withdraw', withdrawal: { reason: 'protection' } });
}

function livesOf({ acts, provisions, comment }: Field): Life[] {
	return [...Object.values<Life>({ ...acts }), ...provisions, comment];
}

function isNational({ subject, area }: Dossier, law: string): boolean {
	return subject.abbreviation === law && area === undefined;
}
