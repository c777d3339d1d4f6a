import type { Step } from '@kok/content/history';
import { contentTypes } from '@kok/domain/content-types';
import type { ContentType } from '@kok/domain/content-type';
import { linksOf } from '@kok/domain/links';

type Save = Extract<Step, { do: 'SaveDraft' }>;

/** What becomes of the records of a history in the end, as far as the public is concerned. */
export interface Standing {
	typeOf: (record: string) => ContentType;
	/** Whether the public never reads anything of the record, not even its address. */
	isHidden: (record: string) => boolean;
	/** Whether the public reads what this step wrote. */
	isRead: (step: Save) => boolean;
	/** Whether what this step wrote gave the record an address. */
	gaveAddress: (step: Save) => boolean;
	/** Ids of items in a list of the record whose place nobody may know. */
	hiddenItems: (record: string, list: string) => ReadonlySet<string>;
}

/** Reads from all steps together how things stand after the last. */
export function standingAfter(steps: readonly Step[]): Standing {
	const types = new Map<string, ContentType>();
	const saved = new Map<string, Save>();
	const published = new Map<string, Save>();
	const everPublished = new Set<Save>();
	const gone = new Map<string, string>();
	for (const step of steps) {
		const key = `${step.record} ${'part' in step ? step.part : ''}`;
		if (step.do === 'Create') types.set(step.record, contentTypes[step.type]);
		if (step.do === 'SaveDraft') saved.set(key, step);
		if (step.do === 'Withdraw') gone.set(step.record, step.withdrawal.reason);
		if (step.do === 'Unpublish') published.delete(key);
		const draft = step.do === 'Publish' ? saved.get(key) : undefined;
		if (draft) published.set(key, draft);
		if (draft) everPublished.add(draft);
	}
	const typeOf = (record: string) => found(types.get(record), record);
	const hidden = hiddenIn({ steps, typeOf, gone });
	return {
		typeOf,
		isHidden: (record) => hidden.has(record),
		isRead: (step) => {
			if (step.part === 'inside' || hidden.has(step.record) || gone.has(step.record)) return false;
			const current = published.get(`${step.record} ${step.part}`);
			if (typeOf(step.record).keepsVersions !== undefined) return current !== undefined && everPublished.has(step);
			return current === step;
		},
		gaveAddress: (step) => everPublished.has(step) && !hidden.has(step.record),
		hiddenItems: hiddenItemsIn(steps, typeOf)
	};
}

interface Known {
	steps: readonly Step[];
	typeOf: (record: string) => ContentType;
	gone: ReadonlyMap<string, string>;
}

/** Protected records, those withdrawn for protection, and whatever cannot do without one of them. */
function hiddenIn({ steps, typeOf, gone }: Known): Set<string> {
	const facts = new Map<string, Save>();
	for (const step of steps) if (step.do === 'SaveDraft' && step.part === 'facts') facts.set(step.record, step);
	const hidden = new Set([...gone].flatMap(([record, reason]) => (reason === 'protection' ? [record] : [])));
	for (const [record, { values }] of facts) if (typeOf(record).isWithheld?.(values)) hidden.add(record);
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const [record, { values }] of facts) {
			const vital = linksOf(typeOf(record).facts, values).filter(({ isVital }) => isVital);
			if (vital.some(({ target }) => hidden.has(target))) hidden.add(record);
		}
	}
	return hidden;
}

function hiddenItemsIn(steps: readonly Step[], typeOf: Known['typeOf']): Standing['hiddenItems'] {
	const byList = new Map<string, Set<string>>();
	for (const step of steps) {
		if (step.do !== 'SaveDraft' || step.part !== 'facts') continue;
		for (const [name, { items }] of Object.entries(typeOf(step.record).facts)) {
			if (!items) continue;
			const ids = byList.get(`${step.record} ${name}`) ?? new Set<string>();
			for (const item of listIn(step.values[name])) if (isConfidential(item)) ids.add(String(item['id']));
			byList.set(`${step.record} ${name}`, ids);
		}
	}
	return (record, list) => byList.get(`${record} ${list}`) ?? new Set();
}

function listIn(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function isConfidential(item: Record<string, unknown>): boolean {
	return Object.values(item).some(
		(value) =>
			typeof value === 'object' && value !== null && 'disclosure' in value && value.disclosure === 'confidential'
	);
}

function found<Value>(value: Value | undefined, record: string): Value {
	if (value === undefined) throw new Error(`${record} was never created`);
	return value;
}
