import type { CountWords } from '../count-words.ts';

/** How many there are, as in German. */
export const count = {
	upToTwelve: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
	network: (n: string) => `${n} network`,
	other: (n: string, isOne: boolean) => (isOne ? 'one more entry' : `${n} more entries`),
	demand: (n: string, isOne: boolean) => (isOne ? 'one demand' : `${n} demands`),
	task: (n: string, isOne: boolean) => (isOne ? 'one task' : `${n} tasks`),
	aim: (n: string, isOne: boolean) => (isOne ? 'one aim' : `${n} aims`),
	goal: (n: string, isOne: boolean) => (isOne ? 'one goal' : `${n} goals`),
	member: (n: string, isOne: boolean) => (isOne ? 'one member' : `${n} members`),
	membership: (n: string, isOne: boolean) => (isOne ? 'one membership' : `${n} memberships`),
	service: (n: string, isOne: boolean) => (isOne ? 'one service' : `${n} services`),
	body: (n: string, isOne: boolean) => (isOne ? 'one body' : `${n} bodies`),
	representation: (n: string, isOne: boolean) => (isOne ? 'one seat in a body' : `${n} seats in bodies`),
	legal_act: (n: string, isOne: boolean) => (isOne ? 'one legal act' : `${n} legal acts`),
	provision: (n: string, isOne: boolean) => (isOne ? 'one provision' : `${n} provisions`),
	demand_act_link: (n: string, isOne: boolean) => (isOne ? 'one link to the law' : `${n} links to the law`),
	introduction: (n: string, isOne: boolean) => (isOne ? 'one introduction' : `${n} introductions`),
	reaction: (n: string, isOne: boolean) => (isOne ? 'one reaction' : `${n} reactions`),
	assessment: (n: string, isOne: boolean) => (isOne ? 'one assessment' : `${n} assessments`),
	reading: (n: string, isOne: boolean) => (isOne ? 'one reading of a document' : `${n} readings of documents`),
	milestone: (n: string, isOne: boolean) => (isOne ? 'one event' : `${n} events`),
	open_issue: (n: string, isOne: boolean) => (isOne ? 'one open issue' : `${n} open issues`),
	figure: (n: string, isOne: boolean) => (isOne ? 'one figure' : `${n} figures`),
	statement: (n: string, isOne: boolean) => (isOne ? 'one publication' : `${n} publications`),
	agreement: (n: string, isOne: boolean) => (isOne ? 'one agreement' : `${n} agreements`),
	page: (n: string, isOne: boolean) => (isOne ? 'one page about the network' : `${n} pages about the network`),
	term: (n: string, isOne: boolean) => (isOne ? 'one term' : `${n} terms`)
} satisfies CountWords;
