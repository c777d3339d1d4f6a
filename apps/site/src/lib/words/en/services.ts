/** What members offer, as in German. */
export const services = {
	nationwide: 'In the whole country',
	helplines: 'All helplines',
	safety: 'Reading safely on a device that others look into',
	outOfHours: 'Out of hours',
	hours: 'Hours',
	email: 'E-mail',
	website: 'Website',
	forWhom: 'For whom',
	groups: {
		women: 'women',
		men: 'men',
		everyone: 'everyone',
		minors: 'minors',
		families: 'families',
		relatives: 'relatives',
		professionals: 'professionals'
	},
	about: 'On',
	forms: {
		sexual: 'sexual exploitation',
		labour: 'labour exploitation',
		begging: 'forced begging',
		criminal_acts: 'forced criminal acts',
		organ_removal: 'forced organ removal',
		forced_marriage: 'forced marriage',
		illegal_adoption: 'illegal adoption',
		surrogacy: 'exploitation through surrogacy'
	},
	ways: 'Ways',
	channels: {
		visit: 'on site',
		phone: 'by telephone',
		email: 'by e-mail',
		chat: 'by chat',
		outreach: 'outreach',
		accompaniment: 'company to appointments'
	},
	speaks: 'Speaks',
	interpreted: 'With interpreters',
	children: 'Children',
	withChildren: 'Children can come along.',
	withoutChildren: 'Children cannot come along.',
	accommodation: 'Accommodation',
	withAccommodation: 'Accommodation is part of the service. Its address is not given here.',
	withoutAccommodation: 'Accommodation is not part of the service.',
	place: 'Place',
	noPlace: 'No address is published here. Ask for it before you set out.',
	offeredBy: 'Offered by',
	eyebrow: 'Service',
	checked: (day: string) => `Last compared with the source on ${day}.`,
	device: 'On this device'
};
