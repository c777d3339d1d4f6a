import { readPublicKey } from '@kok/release/keys';
import { tellError } from '../publishing/maker-messages.ts';
import { openDatabase } from '../publishing/open-database.ts';
import { type Ask, type ForecastPlace, Message, type Reply } from './forecast-messages.ts';
import { type Forecaster, forecasterHere } from './forecaster.ts';
import { NoForecast } from './no-forecast.ts';
import { type SiteForesight, openSiteProgram } from './site-foresight.ts';

// A program of its own: it makes pages that are not public for the server that started it, until that one ends it.

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The server is gone, or has no more questions.
process.on('disconnect', () => process.exit());

let place: ForecastPlace | undefined;
let forecaster: Promise<Forecaster> | undefined;
process.on('message', (message) => {
	const read = Message.parse(message);
	if ('place' in read) place = read.place;
	else void answer(read.number, read.question).then(tell);
});

async function answer(number: number, question: Ask): Promise<Reply> {
	try {
		return { number, given: await give(await reach(), question) };
	} catch (error) {
		const refusal = error instanceof NoForecast ? { refusal: error.refusal } : {};
		return { number, failure: tellError(error), ...refusal };
	}
}

/** What could not be opened is opened anew with the next question. */
async function reach(): Promise<Forecaster> {
	if (!place) throw new Error('It was not said where the database is');
	forecaster ??= open(place).catch((error: unknown) => {
		forecaster = undefined;
		throw error;
	});
	return forecaster;
}

async function open({ database, releases, media, publicKey, siteProgram }: ForecastPlace): Promise<Forecaster> {
	let opened: Promise<SiteForesight> | undefined;
	const site = async () => (opened ??= openSiteProgram(siteProgram));
	return forecasterHere(await openDatabase(database), { releases, media, publicKey: readPublicKey(publicKey), site });
}

async function give(made: Forecaster, question: Ask): Promise<unknown> {
	switch (question.ask) {
		case 'open':
			return made.open(question);
		case 'page':
			return made.page(question, question);
		case 'changes':
			return made.changes(question);
		case 'hash':
			return made.hash(question);
	}
}

function tell(reply: Reply): void {
	// Nobody listens any more when the server died meanwhile.
	if (process.connected) process.send?.(reply, () => undefined);
}
