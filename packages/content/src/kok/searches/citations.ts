import { acts, demands, provisions } from '../ids.ts';
import type { Search } from './search.ts';

/** Law and demands as people cite them. The one that is meant must stand first. */
export const citations: readonly Search[] = [
	cited('de', '§ 25 Abs. 4a AufenthG', provisions.residence25a),
	cited('de', '25 IVa', provisions.residence25a),
	cited('de', '25 Abs 4a', provisions.residence25a),
	cited('en', 'section 25(4a) Residence Act', provisions.residence25a),
	cited('de', '§25 IV a AufenthG', provisions.residence25a),
	cited('de', '25 IVb AufenthG', provisions.residence25b),
	cited('en', 's. 25 (4b) AufenthG', provisions.residence25b),
	cited('de', '§ 59 VII AufenthG', provisions.residence59),
	cited('de', 'Paragraf 59 Absatz 7 Aufenthaltsgesetz', provisions.residence59),
	cited('de', '§ 154c StPO', provisions.procedure154c),
	cited('en', 'section 406g Code of Criminal Procedure', provisions.procedure406g),
	cited('de', 'Paragraph 53 der Strafprozessordnung', provisions.procedure53),
	cited('de', '203 I Nr. 6 StGB', provisions.code203),
	cited('de', '203 I Nr. 5 StGB', provisions.code203),
	cited('en', '§ 232 Criminal Code', provisions.code232),

	cited('en', 'Art. 12 (6) CETS 197', provisions.convention12),
	cited('de', 'Artikel 12 Abs. 6 Europaratskonvention', provisions.convention12),
	cited('de', 'Art 12 VI der Konvention des Europarats gegen Menschenhandel', provisions.convention12),
	cited('en', 'article 15 CETS No. 197', provisions.convention15),
	cited('de', 'Art. 8 RL 2011/36/EU', provisions.directive8),
	cited('en', 'Article 11 of Directive 2011/36/EU', provisions.directive11),

	cited('de', '2011/36/EU', acts.directive2011),
	cited('en', 'Directive 2011/36', acts.directive2011),
	cited('de', '32011L0036', acts.directive2011),
	cited('de', 'ABl. L 101 vom 15.4.2011, S. 1', acts.directive2011),
	cited('de', 'RL 2024/1712', acts.directive2024),
	cited('de', 'Richtlinie (EU) 2024/1712', acts.directive2024),
	cited('de', 'CETS 197', acts.convention197),
	cited('de', 'SEV Nr. 210', acts.convention210),
	cited('de', 'BGBl. II 2012 S. 1107', acts.convention197),
	cited('en', 'COM/2022/732', acts.directiveProposal),
	cited('de', 'GRETA (2019) 7', acts.greta2019),
	cited('de', 'SGB 14', acts.socialCompensation),

	cited('de', 'Forderung 3', demands.nonPunishment),
	cited('de', 'Forderung Nr. 10', demands.reportingOffice),
	cited('en', 'demand 12', demands.data),
	cited('de', '3.2', demands.nonPunishment)
];

function cited(locale: Search['locale'], query: string, expected: Search['expected'][0]): Search {
	return { locale, query, about: 'citation', expected: [expected] };
}
