import { type Member, type PersonalData, members } from './members.ts';

/** What the file says of each kind of entry: what it is, where it lies, and for how long. */
export type Explained = Readonly<Record<Member, { what: string; where: string; long: string }>>;

/** What is stored of a person as a file: JSON in which each kind of entry says what it is, where it lies and for how long. */
export function writeAsFile(data: PersonalData, { at, explained }: { at: string; explained: Explained }): string {
	const told = members.map((member) => [member, { ...explained[member], stored: data[member] }] as const);
	return `${JSON.stringify({ at, ...Object.fromEntries(told) }, null, '\t')}\n`;
}
