import type { Forecaster } from './forecaster.ts';

/** Why nothing can be foreseen: the codes of two refusals. */
export const hindrancesToForecasts = ['network-not-public', 'site-not-at-hand'] as const;

/** Nothing can be foreseen, for a reason that whoever asks can do something about. */
export class NoForecast extends Error {
	readonly refusal: (typeof hindrancesToForecasts)[number];

	constructor(refusal: (typeof hindrancesToForecasts)[number], cause?: unknown) {
		super(refusal, { cause });
		this.refusal = refusal;
	}
}

/** A forecast took longer than anybody waits for one. */
export class ForecastOverdue extends Error {}

/** Where no site is at hand. */
export const noForecaster: Forecaster = { open: refuse, page: refuse, changes: refuse, hash: refuse };

async function refuse(): Promise<never> {
	return Promise.reject(new NoForecast('site-not-at-hand'));
}
