export const publisher = 'Plattform Würde';
export const portrait = {
	title: 'Wer wir sind',
	publisher,
	url: 'https://plattform-wuerde.example/wir',
	dated: '2026-01'
};
export const positions = {
	title: 'Positionen der Plattform',
	publisher,
	url: 'https://plattform-wuerde.example/positionen',
	dated: '2022-10-18'
};

export const ids = {
	network: '50c2e7f4-1b0e-4d1c-9d55-2a6d1c0f7e01',
	stay: '6a1f0d3c-52c4-4c8e-8a43-71b0d7f0a102',
	work: '7b2e1c4d-63d5-4d9f-9b54-82c1e8a1b203',
	cooperation: '8c3d2b5e-74e6-4ea0-ac65-93d2f9b2c304',
	flats: '9d4c3a6f-85f7-4fb1-bd76-a4e30ac3d405',
	title: 'ae5d4b70-9608-4ac2-8e87-b5f41bd4e506',
	inspection: 'bf6e5c81-a719-4bd3-9f98-c6a52ce5f607',
	tables: 'c07f6d92-b82a-4ce4-a0a9-d7b63df6a708',
	anchor: 'd18a7ea3-c93b-4df5-b1ba-e8c74ea7b809',
	farLight: 'e29b8fb4-da4c-4ea6-82cb-f9d85fb8c90a',
	dawn: 'f3ac90c5-eb5d-4fb7-93dc-0ae960c9da0b',
	refuge: '04bda1d6-fc6e-40c8-a4ed-1bfa71daeb0c',
	quietHouse: '15ceb2e7-0d7f-41d9-b5fe-2cab82ebfc0d',
	northLight: '26dfc3f8-1e80-42ea-860f-3dbc93fcad0e',
	assembly: '8c35295e-74e6-4840-8b95-93221f050414',
	council: '9d463a6f-85f7-4951-8ca6-a4332f161515',
	ministry: 'ae574b70-9608-4a62-8db7-b5443f272616',
	valleyParliament: 'bf685c81-a719-4b73-8ec8-c6554f383717',
	settlementLaw: 'c0796d92-b82a-4c84-8fd9-d7665f494818',
	settlementReform: 'd18a7ea3-c93b-4d95-80ea-e8776f5a5919',
	settlementSection: 'e29b8fb4-da4c-4ea6-81fb-f9887f6b6a1a',
	titleLink: 'f3ac90c5-eb5d-4fb7-820c-0a998f7c7b1b',
	titlePaper: '04bda1d6-fc6e-40c8-831d-1baa9f8d8c1c',
	titleIntroduced: '15ceb2e7-0d7f-41d9-842e-2cbbaf9e9d1d',
	cases: '26dfc3f8-1e80-42ea-853f-3dccbfafae1e'
};
