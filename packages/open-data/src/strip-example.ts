/** The file in which the example stands, below `/data/`. */
export const stripExampleFile = 'strip-example.mjs';

/**
 * What the register draws of each demand, rebuilt from three tables alone: the mark of each clause, and where the network
 * saw the demand over time. It is published as it stands here, so that others have something to begin with.
 */
export const stripExample = String.raw`import { readFileSync } from 'node:fs';
const read = (file) => {
	const rows = [[]];
	for (const [, text, end] of readFileSync(file, 'utf8').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g))
		if (rows.at(-1).push(text.replace(/^"|"$/g, '').replaceAll('""', '"')) && end !== ',') rows.push([]);
	return rows.slice(1, -1).map((row) => Object.fromEntries(row.map((text, i) => [rows[0][i].replace('facts.', ''), text])));
};
const [demands, assessed, list, day] = [read('demands.csv'), read('assessments.csv'), read('demand-list.csv'), process.argv[2]];
const looks = { taken_up: 'moving', in_legislation: 'moving', partly_realised: 'partly', realised: 'reached', rejected: 'lost', stalled: 'lost', reversed: 'lost' };
const years = (date) => date.split('-').reduce((sum, part, i) => sum + (i ? (part - 1) / [1, 12, 372][i] : +part), 0);
for (const demand of demands) demand.since = demand['ground.agreedOn'] || demand['ground.since.date'];
const start = Math.min(...[...demands.map(({ since }) => since), ...assessed.map(({ on }) => on)].filter(Boolean).map(years));
const x = (date) => Math.round((years(date) - start) * (128 / Math.max(years(day) - start, 1)));
const stands = ({ id, axis, status, on }) => axis === 'network' && status && on <= day && !assessed.some(({ corrects }) => corrects === id);
for (const { id, number, since } of demands) {
	const seen = assessed.filter((one) => one.demand === id && stands(one)).sort((a, b) => (a.on < b.on ? -1 : +(a.on > b.on)));
	const all = (since && since < seen[0]?.on ? [{ on: since }, ...seen] : seen).map(({ on, status }) => ({ on, look: looks[status] ?? 'asked' }));
	const strip = all.filter(({ look }, i) => look !== all[i - 1]?.look).map(({ on, look }, i, turns) => ({ x: x(on), width: x(turns[i + 1]?.on ?? day) - x(on), look })).filter(({ width }) => width > 0);
	console.log(JSON.stringify({ number: +number, marks: list.find((one) => one.number === number).marks.match(/\w+/g) ?? [], strip, first: strip.length === 0 && since && since <= day ? x(since) : undefined }));
}
`;
