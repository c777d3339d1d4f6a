/** Ids of KOK's records, by names that one can read: what refers to a record of another file names it from here. */

export const networks = {
	kok: '5c129240-b19b-4ec2-a7ea-36055f4fa6a2'
} as const;

export const goals = {
	cooperation: 'f4663e1e-9ca6-4971-9e56-4f30a86c8a22',
	humanRights: '916396e2-4440-473f-8dc8-eb44ff9158b2',
	law: '71cbd566-f3e8-4597-91fa-06b845defd02',
	rights: 'fd7cf57b-3c91-4b93-b5a6-95cd210994d7',
	standards: 'b2105647-64f5-40ab-97a1-a97a3285ff88',
	perspective: 'a4f17b5a-c28d-49ba-98a1-7e65f42bb44b',
	centres: 'ebd3472b-1b38-40d4-a604-743b0e113a8c',
	prevention: 'bb545cc7-6315-40f2-a00d-47f64dc80267',
	training: '13f60dfc-77af-4725-a3ec-e7ad7d46d0ad',
	monitoring: 'd513e44d-b864-4ac0-99f7-37cbdfc9a657',
	data: 'b24935b8-3e7d-4429-a61a-734ceeea0113',
	caseLaw: 'aafe6c49-0023-429a-99cd-01aa0f988ef8'
} as const;

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

export const members = {
	koofra: 'c3759a0c-b7b7-4034-a38f-df0f872e3b1a',
	kobranet: 'ecb06526-d072-404a-9ee6-8354f280d5b0',
	mitternachtsmission: '7ddddcae-1693-4e05-aea3-9f420707fa9f',
	inVia: '536721ff-7eae-4a00-85e8-503fea2aecee',
	wilpf: 'b03f29a2-f7f1-4463-a677-9cf8a36bb594'
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
	humanRightsInstitute: '109c3c81-6174-4821-a72f-5ff0610e77eb',
	bundestag: 'b196791a-8824-4c98-9fae-19725004ba24',
	bundesrat: '1a4ae42e-ed1f-4588-9f1e-b247886bc08d',
	federalGovernment: '762ecb73-4efd-4846-8924-c1ed434aabaa',
	interiorMinistry: '06d13820-35d9-4476-96ea-cceb2cb2c6de',
	justiceMinistry: '47dcdcbc-3997-46c7-9797-58f109d87a79',
	labourMinistry: '8fcbd62b-96a4-49f2-b7b9-a725631cf82d',
	federalStates: 'e196638d-5247-4a90-bda7-685fbdd3a818',
	prosecutors: '54e9f580-33a5-494d-bce4-3ea0a2f006b2',
	employmentAgency: '3d0c126a-69bb-43ba-9b71-6a7d74c6891c',
	criminalPolice: '34c44c6d-c17c-41ab-9cb4-e38db794aa79',
	parties: '90b28bf8-2af2-4c01-9160-a6343148ae94',
	europeanCommission: 'a05169bc-2c95-4e6f-8d16-162958bf53dd',
	councilOfEurope: '4c2f792b-6982-44f0-a2dd-1b490467d7ef',
	greta: '25aac005-0bc0-49f1-a017-9429ccb5c3b5',
	cedaw: 'bb135cbd-d284-4ead-8c67-4e77777f53a6',
	unRapporteur: 'c20d66b6-2469-46c8-9734-39e7c5ade0a3',
	reportingOffice: '0ecea6c4-c441-49e2-bf70-1de37bf26e4e',
	bff: '362ed1d3-9ae0-4dc0-bf09-b942092f956b',
	ado: '0aef67bf-da9e-4b02-a1b7-c93830c9e27a',
	vbrg: '263a7475-5141-4f0c-9003-7fb4cbc0193d',
	bksf: 'd5922dd4-45a7-4bc6-ae99-04d45582fde9',
	ecpat: '52fc8762-6488-4090-b103-364dc04c9ddf',
	isd: 'b6779cf1-b364-4203-8ede-9596e9bbe019'
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
	prevention: 'ef6305a4-2ed9-4298-87f6-082bca54301b',
	letDown: '78c22076-480c-4f62-ad7a-9ecf7f0ea146'
} as const;

export const services = {
	onlineCounselling: '980010d2-2e8a-4170-8f65-c4aca951ae4b',
	bavarianHelpline: '6f2102bc-607c-4a2c-b906-ebc11e89f84e'
} as const;

export const terms = {
	subsistence: '99650e6d-469f-4b56-8d86-2f7cd6809dce',
	labourExploitation: '3f7429a4-5665-4b32-969f-d0c5ea43c32e',
	reflectionPeriod: '455bf98f-41d2-463a-ac78-9d8700452b5c',
	centres: '917dd951-6b3e-4994-a262-7122c4c968ec',
	traffickingInWomen: '9e4a32f4-36ce-4e53-8b0f-3eca7d47fbad',
	trafficking: 'a855e091-af5a-4fd4-b478-3426f280328b',
	nonPunishment: 'e97a2c6a-91fe-41c3-aa60-e691f61cd093',
	refusalToTestify: '57f549e7-75b6-4503-9fba-d63b0e720587'
} as const;

export const figures = {
	documented2020: '65bd48d7-464b-4754-886b-9d6c5612e7be',
	analysed2021: '8aa0d1ee-e156-4d36-a3d8-521a7066b677',
	female2021: 'ea8b191b-3be5-4b69-a9b2-506ef9161fe8',
	westAfrica2021: '7acb5119-f518-4567-9e0a-58408f1da76b',
	documented2022: '48957d5d-5de9-430a-af9f-b4b6881f2a2c',
	investigation2022: 'accb2b84-69bf-448d-9147-06a7136614fd',
	investigation2021: '379f34cf-da79-4894-a4bf-4c4b60e6f56a',
	aged2021: '174d7799-e456-4ec7-8240-f42cee393ef7',
	germany2021: 'daf56fe4-6a8e-458d-9c2e-e2d564e7efa6',
	analysed2022: 'b59fe325-954f-4a29-bf05-928d3541327e',
	female2022: 'dd0cc6bc-6524-4a55-a9e1-d07a06c8beaf',
	aged2022: '32fe6396-32fe-41c5-8610-87a986f2c447',
	westAfrica2022: 'd1d83fb5-f574-4a52-970d-1378fa6d80f5',
	germany2022: '6a410c88-2014-46b3-8c19-c39913bc81bb',
	psychosocial2022: '6657e756-76bd-47be-b046-3a423631aaff',
	children2022: '0a8b51be-4a86-4e8a-8a0a-eb6912563d59',
	documented2023: '26ffe1b7-a20b-4843-aae2-5526f2ba79b5',
	analysed2023: 'bf15aaa0-882b-48af-85b3-df434047a616',
	female2023: '4cb848f9-9bd8-4e37-a9af-d34fe71874ff',
	aged2023: 'd3547d38-59c9-4ef8-ac6b-84d46b796f9a',
	westAfrica2023: 'ab235119-de59-40ef-97fe-dbcb2863dc9e',
	documented2024: 'e06bea23-d617-49f2-9c0e-19cf1e5a2ff9',
	analysed2024: '335db6be-0a26-49b0-be93-954e6838f439',
	female2024: '4949bf3a-f37b-44ae-a3c0-e9d14976173d',
	aged2024: '8dfaf951-a0f1-404e-940f-d28f85064e60',
	westAfrica2024: '43975eae-07b1-43b9-8704-b03922532333',
	policeProceedings2024: '6e2c01c4-acaf-44ca-aaec-d85acb9031f2',
	policePeople2024: '83a990e7-d8aa-44f2-919c-543ce959c734',
	monitorIdentified: '2f009955-bb57-4643-8a94-16901411b2fb',
	monitorCounselled: '62947bab-92c4-45b9-8484-ef0a8a881ecc',
	helpline2024: 'f4e8f1e7-d4f3-454b-8a8a-5e0ef6944c23'
} as const;

export const representations = {
	federalStateGroup: 'a20a2e29-32c5-42f3-96c7-3296a8a81a1b',
	laStrada: '82820d37-4458-4d2d-8364-afab2403d66b',
	gaatw: '25dc08bf-5603-47c5-b668-54f04efb11fb',
	euPlatform: 'f367ffd1-2f03-4f55-be5b-9c39af60e41d',
	istanbulAlliance: '9dc1ffff-0ef4-454e-a8fb-968f9db3178c'
} as const;

export const acts = {
	residenceAct: '0595deb3-0cfc-48e1-a1e5-d3cda5a00ea9',
	criminalProcedure: '0411e552-239c-4038-9a60-db0abe0bdf81',
	criminalCode: 'b5c54413-79a4-4d92-8e07-e2c9d29339e4',
	asylumBenefits: 'bc4d236f-46e9-4bba-a796-e0c66c6e2859',
	asylumBenefitsReform: '465606bb-1d83-4cd9-b9e6-efe6fc9e6d6b',
	transposition2016: '3a634a95-88ab-4c92-ab78-c4f527798db2',
	socialCompensation: '6302011c-10a6-4651-8ac9-2ec5d3b74d47',
	violenceSupport: '09238142-3c56-4f2c-8f61-2ac7be58ea48',
	violenceSupportInForce: '5761ed5b-0ecf-461a-b845-ea846cb18acd',
	federalPoliceBill: '623e369a-a7a4-4acb-905c-760d08946a5a',
	criminalLawBill: '587ffb71-eaf8-4903-b1a3-83926e224bcd',
	actionPlan: '9d1e6f84-7f67-425d-9817-46ee822f5325',
	coalition2021: '7916ecb7-ff3c-45cd-a3d8-3c7f1d4a5c8f',
	directive2011: '7b0c5849-9235-4567-96a4-5f66e503e6fa',
	directive2024: 'd7a12211-b507-461a-b1ce-6dcf7b0283c8',
	directiveProposal: 'd714166d-6454-49be-805d-6d64ca930b18',
	directive2004: 'a06ab641-0c9f-4f3b-a621-584b6cec27da',
	convention197: '13973662-a224-4683-9dee-a0afbdb627a1',
	convention210: '74266a54-f245-4f86-98a9-95b14a0d5ecc',
	palermo: '478807c0-140a-4e05-842c-09fa08e78c72',
	greta2015: '8268d386-8b95-424b-9712-57f9c3e1d5de',
	greta2019: '9ee8114c-4e51-40a6-aeab-5ed3183fc4fe',
	greta2024: 'ac992ee9-8810-42ec-af82-5798c7c6fce5',
	monitor2024: '2f849574-8839-43ac-b022-c93fe871c178'
} as const;

export const provisions = {
	residence25a: 'd700b7ec-aa91-478c-963a-7a8df9b7d86e',
	residence25b: '6b9a696d-e11d-461c-b6ba-b5c415dbd6b8',
	residence59: 'ddf4f4d3-02cd-49de-851e-7e38d04f065f',
	residence87: 'd81e7db8-17ff-4bd9-bbe8-631a778ba5dc',
	procedure53: 'd44b268e-90e2-459a-af97-f5f0f6488244',
	procedure154c: '8af4bfe0-5b85-4f25-a015-e4f536c73675',
	procedure406g: 'a63168c8-4ef6-43cf-b052-5af43ace5be5',
	code203: '942b5c23-19b8-442b-80a7-5061949198e6',
	code232: '6b85e55b-74c6-4dc4-adbc-95ed21d0a4e8',
	code232a: '9e4c8b86-0fe9-4ad8-bf05-70acc8161e05',
	code232b: 'f5462df6-14e5-4fe0-aae3-2121f260ce7b',
	code233: 'cc94af72-b4cb-49fb-8248-04a03ced974f',
	code233a: 'e177543a-3a90-4cac-bacf-2abe7ee5f23f',
	convention10: '4e29ba0a-9856-44b3-ac58-65b639bf758c',
	convention12: '01b0699f-9670-44fe-a77e-d81d21a98570',
	convention13: '45c924b3-181b-44ea-9176-33e7e91a549f',
	convention14: '7fe0ba46-9baa-47ca-a028-666bca247194',
	convention15: '3da931fa-629b-4b11-ab00-3fc9648ef14d',
	convention26: '598014cc-e059-49e7-827c-8c9132243220',
	convention29: '6ffd64ff-2985-45c5-9085-70de2eb95b4d',
	directive8: 'bb58aa87-ed6c-438f-bf6f-b27fc3f0440b',
	directive11: '45dbb18a-4ada-4dc3-833c-a995e32040d5',
	directive11referral: 'f3c482b4-bc4b-4cc1-b7fb-95be519bb6c6',
	directive13: 'f835aa72-aaed-4a5d-8b93-0a2e97821eec',
	directive17: '0271a42d-4de6-4c54-b563-c20d33697855',
	directive19: '2d4008a0-d764-4f4d-a2d0-60e489d5ca66',
	directive19a: '2992172d-c8ae-4d75-9635-203e50d4f618',
	istanbul8: '65276ebd-bf55-43c2-a41b-d619492dc708',
	istanbul22: '49a00543-5a8c-4bd7-b71b-3f540214ae7e',
	istanbul23: 'e633ac4e-8b0e-4826-9830-b25f59e7fa0b'
} as const;

export const statements = {
	residence: '4c2957d5-7d76-46e3-9cd1-7c2ef2b99864',
	day2023: 'fd214b0b-d073-4747-b3d5-8f76c01dfd08',
	convention20Years: 'b899edc8-a2a8-47a4-9997-dbcfca3fa753',
	election2013: '37c654a1-13da-4356-94d9-4f166fc9ab0c',
	greta2023: 'cb0c2414-57fe-4155-afec-c780f54410df',
	unRapporteur: '54ef3037-a632-4d21-a045-1e76b4d8acce',
	day2019: '0f237f7b-7cd6-4c28-bf57-15ca1cc3d9c8',
	federalPolice: 'fa16876c-66f2-4c36-88d6-02ff378dddc7',
	compensationDraft: '59be9343-a232-41dd-98c8-f26762a15362',
	compensationPassed: '5a2e75b2-3c8f-40f3-b388-a6e4386f1479',
	compensationInForce: '2a8065a9-fa77-4ab3-a002-ad76d489c33e',
	compensationGuide: '486a86fd-bf23-44eb-b494-a6c44ef9205c',
	refusalToTestify: '3aa5a1a3-32b8-4b6d-b25e-ee8c2f702302',
	violenceSupport: 'fec28d64-01ac-4c44-891c-2f62de5fcc32',
	minors2018: '409391b5-09b8-4ced-ad14-713f2b464fd5',
	day2022: 'a01cb442-79a0-4c05-b10f-6e02f9763945',
	criminalLawDraft: '06577786-430c-466e-a3c2-adc605ca1630',
	directiveInForce: '929ca8da-9219-4e4c-9eb6-de8290228a94',
	directiveOf2011: 'eeb3d490-5f96-4334-a2e7-7c7deeafa129',
	coreDemands: '318b9f5c-704c-420e-ab8f-a51ae424a8c7',
	coalitionTalks: 'da89192f-a1a7-4a42-9376-0eb6bfe8c627',
	planComment: '434c27c3-3d0f-425e-a701-429a98331cac',
	planAdopted: '309387a6-fa98-4c9e-a5af-f496e89426ac',
	asylumReform: '8371dd91-40f7-4bdf-81b8-94e4619f082c',
	reportingOffice: '9467bda5-9773-4c87-ad31-baee6c980d3c',
	dataReport2021: 'd515fb65-6e40-48c7-94b7-ee824f88201c',
	definingTheGap: 'b2d918c4-78c2-4e8a-bf3c-135211079624',
	conventionInForce: '8614c0df-0ac2-49b1-9bab-ebfeedcf4a68',
	coalition2025: '30a400cf-cc1c-4aad-8d0c-77454da5a291',
	courtSupport: 'ed7d90b4-3133-4c4e-888d-380fea40dadc',
	european2024: 'fd829077-8fb0-4919-91d7-5ec82320bf48',
	european2024Parties: '3aec778a-81d4-4629-be09-7625a7b73bf4',
	election2025: '6ea3726b-d1b1-4925-bac6-2d4111a6ed02',
	benefitsReform: 'ae0656c5-3cbd-4cae-a680-afe0c5d43be6',
	benefitsAgreed: '4bcf0fe4-70b3-4982-a78e-c8a305b1fc0a',
	istanbulReport: 'f9bdd0bd-3cd2-43f0-a76c-9434a68554dc',
	rightsInProceedings: '00e56db3-5464-4c3f-a9bd-f4cea28cd6d3',
	womenActing: '34c6073b-88b3-43da-abd7-769d9164866a',
	retrospective: 'b6a68e9f-f561-4dde-948a-0254ac26be07',
	humanRightsHandout: 'c93c6873-7f58-4cfc-862f-2b2f2743b73e',
	residenceHandout: 'df746ba3-664b-46da-b019-b5dad99f0e77',
	informationService2016: '8d7dcd1e-1c5c-4316-a815-c1825dc458ed',
	childrenConcept: '34aab669-8c76-4e5b-908f-1f6c652dc641',
	book2020: 'c72f30b2-6786-43f1-8387-14dec81df201',
	qualityHandbook: '9e1c4fc9-cc68-4550-896c-d8366f8c4e1c',
	dataReport2022: '775141e9-c0cd-4d6c-ad76-99274829a7c7',
	dataReport2023: 'f14467e4-0ccf-4b38-a2b8-232b19616752',
	dataReport2024: '49c5fcd1-ab9f-432c-bca8-b5d112717fa6',
	dataReport2025: '158057f7-2ff3-4c54-be57-c405428500ca'
} as const;

export const introductions = {
	government2023: '2e6a9746-bf7e-40f6-8db1-a7cdc0a0b48a',
	greta2023: '5de5b68d-8915-4718-adb0-b11a36dfc109',
	unRapporteur: '95e05916-b76f-4579-a781-26fb0f4d1b75',
	compensation: 'c3a00885-e101-439d-84ae-e12421e1d872',
	violenceSupport: '4d7f867a-be30-468e-a9ab-942888aa7f53',
	criminalLaw: 'cf46eda2-21ca-4dae-a98c-6f900bb7b90b',
	coalitionTalks: 'fa5e1ead-10ad-4bad-92ee-affd7338e5d4',
	actionPlan: '3c9698b7-3043-4330-93f9-92056a7d01e8',
	europeanParties: '6072baa9-0c94-47db-a33b-a6d895c914a1',
	federalPolice: 'deb32eca-451c-45c3-b6aa-494571fb2a6c',
	election2013: '010d8294-5df3-4c01-b2c1-998905e5a35e',
	residence: 'd7ac1185-dc36-4c11-9f3f-9db98e99e999'
} as const;

export const reactions = {
	europeanParties: '64ada2ae-6a77-426e-9b7c-43434f57ac83',
	greta2024: '19d5ebbc-071f-4c4b-a428-f8970278a87c'
} as const;

export const milestones = {
	workingGroup: 'd6ab3070-5008-419f-b717-5c58272e8f5a',
	concept: '81043dd9-23d9-4476-b586-40d537169625',
	employmentAgency: 'ddf31de1-3a2b-4bc3-ac5c-908365bcba4e',
	conventionVote: '85b34099-366e-48cb-96ba-4aabcf9d85be',
	conventionRatified: '5ad2062f-cfc1-46fb-ae5f-a078e1587c41',
	conventionInForce: '36784687-dec4-449f-b697-a22f8eb13d42',
	helpline: 'd8972aa3-5ade-43c0-82fc-5d59d9c69a61',
	benefits: 'ac442b99-4b8f-4e40-aaf2-33a087764dd2',
	residence: '7eead49a-1a76-429e-907d-3d651aee1350',
	istanbulInForce: '90f43018-2d25-40a2-9dd4-dd37a429c611',
	istanbulAlliance: '2767c2f5-e17a-4d7f-8d0d-8765d04fcb0e',
	istanbulReport: '772e672a-db5b-4845-9ef1-2ef1ea45a79a',
	federalPolice: '82fadc46-892c-415d-b206-1e725f5e38cc',
	reportingOffice: '7f470dbe-6ccd-45e3-8cd0-20d18591881a',
	compensation: 'd3d99483-6525-479f-b3e6-153c28da4210',
	violenceSupport: '4e7fab8d-46ef-46ba-ba00-e524aa392a88',
	monitor: '99e3103f-174f-450a-a98c-015364541678',
	actionPlan: '5d16e52e-ffc5-4df3-bc5c-460daad0f4bd',
	online: '7da5b3b9-616b-4893-9eb6-b1279795044b'
} as const;

export const assessments = {
	residence2023: 'f612af26-f5b5-45fd-a494-23b33c9bd6de',
	residence2025: '447abb84-99c8-47c6-8181-ca007f1c96df'
} as const;

export const links = {
	residence25a: '43b796ba-b789-4165-b90e-2dd2ce9f13a5',
	residence25aAfterTrial: '9ff80feb-385a-4f5f-8dd5-beb250a5fd7b',
	residence25b: 'e3082160-6e39-4022-a39e-2a7d76e53783',
	residence12: '9f28a28f-1dfe-4dc4-b07c-5d48078a43e8',
	residenceConvention: 'ba205a0a-434d-4cca-a081-690dfd2a902a',
	residenceCoalition: 'd820b52f-2a0b-4535-8119-3e0eb3fbcd5f',
	reflection59: '24b47b32-e4e6-4b38-948d-a1b9c4311202',
	reflectionBenefits: '8d41acfb-5467-42d0-99ac-d5b0a569222d',
	livelihoodReform: 'ff6c2bdd-ba6d-465a-8fcb-8313d8e11a88',
	punishment154c: '25ac8b10-3b66-42c7-82cb-494ee2abc938',
	punishmentPolice: 'cfcf2fb7-cf2b-43cc-801d-a9b8b46dd51f',
	punishmentDirective: 'd2626d8a-c06b-456b-9afa-ef5e1e1e2a9d',
	punishmentConvention: '48c0c1ac-ec8d-4320-849e-7e3abd6fa44c',
	compensationCode: '4405a9ca-e7f9-4f0d-a35a-f082f0dbecc4',
	compensationConvention: 'ba002c10-f97f-4120-839b-2184db90e568',
	compensationDirective: '43609b82-263d-4010-85f1-36dca52dfd4a',
	refusal53: '0b6aa64c-aa02-43e4-bb78-fc2a50956f0f',
	refusal203: '5be1a2d9-625f-44b3-9b1e-635a68d76506',
	fundingNotion: '96812f25-9eae-4f89-8ac7-47873234c838',
	fundingAct: '0a114f4b-efa3-4240-b9df-8ee2d4bcfb3e',
	fundingAccess: '8250e66a-cfde-48ed-89d6-1a723fd32efe',
	fundingDirective: '67a5f5e3-1dfc-4493-9690-15516e891604',
	dataCategories: 'ff91dce5-793f-4154-8610-b9108ed2fecd',
	billGaps: '71f40362-92f9-4792-b825-fc703114eeda',
	directiveRights: 'e7f12a4f-7486-4629-b9f7-a0b929e4320c',
	directive2016: 'e32a946d-f705-4113-b6cc-6b81f355ae09',
	planAdopted: '35efef63-0943-4e48-92e3-c285aba9b5d4',
	trainingConvention: '96f705cc-71ce-4586-aa5f-69a5b64d2b23',
	formsDirective: '111cf0a1-2370-4a7b-8475-067e88f2433f',
	court406g: '1adf8b8c-6c7e-46d5-beb6-c649030c5c8c',
	firewall87: '44867021-bc80-40fc-bb2a-038cf195c76a',
	reporting19: '9dceaefa-8cc9-4233-b4d9-796ce044004c',
	reporting29: '43348b4a-05ce-4410-bb7c-ecdcc972aa3e',
	data19a: '5f9d3ad1-faf5-4c30-a37a-ba1b8543c36f'
} as const;
