import type { Words } from '@kok/domain/words';

/** Why a member cannot be taken out of the network so, with words that say what to do. */
export const leavingRefusals = {
	'leaving-entered': {
		de: 'Für dieses Mitglied ist schon ein Austritt eingetragen. Nehmen Sie ihn zurück, wenn ein anderer Tag gilt.',
		en: 'That this member leaves is entered already. Take it back where another day holds.'
	},
	'member-left': {
		de: 'Dieses Mitglied ist schon ausgetragen. Tritt es wieder ein, legen Sie es neu an.',
		en: 'This member has been taken out already. Where it joins again, make it anew.'
	},
	'day-far-away': {
		de: 'Der letzte Tag liegt mehr als zwei Jahre zurück oder mehr als zehn Jahre voraus, oder das Schreiben ist älter als zehn Jahre. Prüfen Sie die Jahre.',
		en: 'The last day is more than two years past or more than ten years ahead, or the letter is older than ten years. Check the years.'
	},
	'letter-after-last-day': {
		de: 'Das Schreiben trägt ein Datum nach dem letzten Tag. Prüfen Sie beide: Ein Mitglied tritt frühestens mit dem Tag seines Schreibens aus.',
		en: 'The letter bears a date after the last day. Check both: a member leaves on the day of its letter at the earliest.'
	},
	'letter-to-come': {
		de: 'Das Schreiben trägt ein Datum, das noch nicht da ist. Prüfen Sie es.',
		en: 'The letter bears a date that is still to come. Check it.'
	}
} as const satisfies Record<string, Words>;

export type LeavingRefusal = keyof typeof leavingRefusals;
