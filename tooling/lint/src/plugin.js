import { fileName } from './rules/file-name.js';
import { imports } from './rules/imports.js';
import { insideTheTransaction } from './rules/inside-the-transaction.js';
import { knowsNoNetwork } from './rules/knows-no-network.js';
import { pureDomain } from './rules/pure-domain.js';
import { queryIsExecuted } from './rules/query-is-executed.js';
import { suppressionHasAReason } from './rules/suppression-has-a-reason.js';

/** The house's own rules, each with its examples in `examples/`. */
export const plugin = {
	meta: { name: 'kok' },
	rules: {
		'file-name': fileName,
		imports,
		'inside-the-transaction': insideTheTransaction,
		'knows-no-network': knowsNoNetwork,
		'pure-domain': pureDomain,
		'query-is-executed': queryIsExecuted,
		'suppression-has-a-reason': suppressionHasAReason
	}
};
