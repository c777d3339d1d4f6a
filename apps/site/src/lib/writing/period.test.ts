import { expect, test } from 'vitest';
import { writePeriod, writeSpan } from './period.ts';

test.for([
	[{ since: '1999' }, 'seit 1999', 'since 1999'],
	[{ until: '2012-03' }, 'bis März 2012', 'until March 2012'],
	[{ since: '2015', until: '2019' }, '2015 bis 2019', '2015 to 2019'],
	[{}, undefined, undefined]
] as const)('a period is said in words: %s', ([period, german, english]) => {
	expect([writePeriod(period, 'de'), writePeriod(period, 'en')]).toEqual([german, english]);
});

test.for([
	['2024-01-01', '2024-12-31', '2024', '2024'],
	['2024', undefined, '2024', '2024'],
	['2020-01', '2021-06', 'Januar 2020 bis Juni 2021', 'January 2020 to June 2021'],
	['2015-10-05', '2015-10-13', '5. bis 13. Oktober 2015', '5 to 13 October 2015'],
	['2016-05-18', '2016-06-11', '18. Mai bis 11. Juni 2016', '18 May to 11 June 2016'],
	['2016-12-30', '2017-01-02', '30. Dezember 2016 bis 2. Januar 2017', '30 December 2016 to 2 January 2017']
] as const)('from %s to %s is said without saying anything twice', ([from, to, german, english]) => {
	const said = (['de', 'en'] as const).map((locale) => writeSpan({ from, to }, locale).replaceAll('\u00a0', ' '));
	expect(said).toEqual([german, english]);
});
