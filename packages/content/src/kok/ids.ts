/** Ids of KOK's records, by names that one can read: what refers to a record of another file names it from here. */

export const demands = {
	residence: '46aadf18-75c1-43a7-a6a7-379b407ea000',
	reflection: 'b3b79356-7f9d-4bdd-b4fb-46c79ba0d4f0',
	nonPunishment: '5c99eeed-93aa-4ae8-ba4e-8646db1985b0',
	compensation: 'ced24acb-83e8-4a4f-b60c-ba214ec5af6b',
	refusalToTestify: 'eab94467-b385-47e2-9994-bb97aa5d0322',
	funding: '2f1938df-3353-4cd7-8a3c-074f61534f40',
	directive: 'a7bd44e9-0647-46ad-804c-abaf68d414ca',
	actionPlan: 'cf6aad1e-9424-47cd-90c3-7d4bf4a78f4c',
	identification: 'd0b89ac7-c1a0-4b78-af1f-c801197113c9',
	reportingOffice: '27216349-065e-4bde-bb76-bbd792f1a99f',
	firewall: '1bd0077d-574f-4e72-be52-edb9603f93a3',
	data: 'b735cd43-47ad-4ef2-9056-de826ced3337',
	minors: '690ce837-68c4-4785-8410-04cdbbbbc470',
	allForms: '6825c487-a25c-4631-bab1-108a4cacf303',
	marriage: 'cad643de-228b-4fee-80dd-6523b2249c4c',
	courtSupport: 'd7df0b78-21d3-46fc-8936-bae23967da0f',
	europe: '270943e5-a3ec-44fe-a769-0d6da031a0ca',
	coordination: 'ad4d8b62-5706-44be-9c74-1bdc863e2c60'
} as const;

export const bodies = {
	membersMeeting: 'a6a2e0de-092c-4478-bbaf-efecd018eff5',
	board: '77c621c8-0bb4-46df-9525-055a1442d8a8',
	workingGroups: 'd76eeb1a-317c-45f1-a957-50eddf4af660',
	federalStateGroup: '4ddf108d-df05-43a2-b428-9f29f1cfda33',
	laStrada: 'fa0fd0c7-258e-446f-87e8-4b564963337c',
	gaatw: '78492634-96ad-4aec-af5f-593e4d89d3f5',
	euPlatform: '0c75ccfe-8878-464c-a0a9-742e506b257e',
	istanbulAlliance: 'e69d310b-7824-4978-90c8-33f40d520468',
	familyMinistry: 'c0c47636-7ebd-4464-b513-5dc5e01e0221',
	federalPolice: '01338fa8-caad-411e-9e59-a2aed5643fa6',
	humanRightsInstitute: '109c3c81-6174-4821-a72f-5ff0610e77eb'
} as const;

export const agreements = {
	mission: 'fc0c0344-a518-4834-b86f-d192a163f35b'
} as const;

export const pages = {
	tasks: '9701aeac-92fb-4c61-8af0-66f04ef176da',
	history: 'f3aa2ab3-1647-4b64-9ee8-a9c5c5541308',
	decisions: 'e1ba8414-e080-466b-a3ea-59b5a086e40e',
	principles: 'eb583153-ca7d-4770-856e-bfb3f892c510',
	statutes: '8aa57b16-d1ee-4fb6-a385-5e6a5ad51bb8',
	transparency: 'f880f4f0-c128-4793-9a55-ca950b8c6ad7',
	language: 'ecf494ac-8b64-4eb5-b4a8-d10f52e6e144',
	committees: 'd9a35dff-ee73-43b4-98e2-02749ce7b1b2',
	effects: '08e74f82-389e-4414-9b4c-e4faac6f2e05',
	supporters: 'ea62f3bc-01b3-4c44-9a2e-16ebc8e3fd52',
	federalPolice: '000562bb-57a0-4039-9f51-f0e45e2f30e5',
	authorities: 'c19b271b-3144-4035-bc6f-d0d52f909639',
	counselling: '42dfdb48-4f03-4c52-8f17-881204691fe5',
	dataCollection: '0d5c2e2f-2309-4354-9bde-5b76bbf7d70e',
	monitoring: 'ed24955a-7d75-489a-9917-00b49a1f8c8a',
	caseLaw: '9c78e151-59cc-4610-b553-c42b1bb2ff44',
	training: '41789159-bcf6-41f7-a985-5380fca380e6',
	exhibition: '73e35fbc-b218-4f6b-9d12-7ef3d93b8c4c',
	publications: 'cb3aa2bf-17bd-4bbc-90c9-b79f51e59d2a',
	accessibility: '4b656a32-d49d-45b5-86a9-83df70d43671',
	victimsRights: 'b1452dc8-ec85-4b39-8007-617818b19ed1',
	datact: '4b92a4c9-7c24-46d8-a01b-fcb3d6220903',
	registrationOffices: '91b88dd6-74dc-44ed-9af8-0ccff3aeb44b',
	justiceAtLast: '82897c42-ea5c-42e9-9717-31c160f912a6',
	flight: '1729de13-7a19-4bdc-8a1f-bb85361dca38',
	ukraine: '18b5544a-a41d-4806-bb5d-0adf4381fa61',
	online: 'de1151ad-e371-4697-a585-99bcd42d0906',
	conference2018: '5b2fa6de-727c-45c5-a2ca-4cd4ed833521',
	conference2021: 'bd7ff183-ae80-4f11-94e5-423558b590b4',
	practiceDay2021: '16302cf5-583f-476e-bff6-7f282b92a660',
	anniversary2019: 'c9a7754f-9718-48f7-82d8-ea3e37587e91'
} as const;

export const openIssues = {
	crimeFighting: 'e2327291-083c-4250-90c4-47808e5c50c8',
	migration: '775bf893-18eb-4fff-94ea-3578defe7a39',
	rights: '529bb9f5-cafa-45ba-833b-f4f22ecdb8f2',
	people: '753daddb-889a-486b-9208-85162c07cb77',
	control: 'c5818d8f-a9fb-40db-98ca-4671e3ee9f30',
	preventionPicture: 'ef6305a4-2ed9-4298-87f6-082bca54301b',
	society: '78c22076-480c-4f62-ad7a-9ecf7f0ea146'
} as const;

export const services = {
	onlineCounselling: '980010d2-2e8a-4170-8f65-c4aca951ae4b',
	bavarianHelpline: '6f2102bc-607c-4a2c-b906-ebc11e89f84e'
} as const;
