/** The records that a fixture has beside its network, each in another state, by the state that it is in. */
export const errandIds = {
	open: id(1),
	inReview: id(2),
	approved: id(3),
	returned: id(4),
	dueSoon: id(5),
	dueNever: id(6),
	over: id(7),
	replaced: id(8),
	successor: id(9),
	protected: id(10),
	illustrated: id(11),
	renamed: id(12),
	unpublished: id(13),
	reworked: id(14)
} as const;

function id(number: number): string {
	return `f1f1f1f1-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
