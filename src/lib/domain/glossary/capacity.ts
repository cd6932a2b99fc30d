import type { Term } from './term.ts';

/** Staff at the base and data between departments. */
export const CAPACITY: readonly Term[] = [
	{
		id: 'civil_affairs_worker',
		name: { zh: '经办人员', en: 'Civil-affairs staff' },
		forms: { zh: ['经办人员', '民政工作人员'], en: ['civil-affairs staff', 'civil-affairs worker'] },
		explanation: {
			zh: '在县、乡镇（街道）和社区办理救助申请、核对和发放等民政业务的工作人员。',
			en: 'People who handle applications, checks, payments and other civil affairs in counties, townships and communities.',
		},
	},
	{
		id: 'fte',
		name: { zh: '折合全时', en: 'Full-time equivalent' },
		forms: { en: ['full-time equivalents', 'full-time equivalent'] },
		explanation: {
			zh: '把兼职人员按实际投入的时间折算，例如两个各用一半时间的人算一个人。',
			en: 'Part-time staff are counted by the time that they give, so that two people at half time count as one.',
		},
	},
	{
		id: 'part_time',
		name: { zh: '兼职', en: 'Part-time' },
		explanation: {
			zh: '同时做其他工作，只用一部分时间办理民政业务。',
			en: 'Doing other work as well and giving only part of the time to civil affairs.',
		},
	},
	{
		id: 'dedicated',
		name: { zh: '专职', en: 'Full-time on civil affairs' },
		forms: { en: ['full-time on civil affairs', 'full-time posts'] },
		explanation: {
			zh: '全部工作时间都用来办理民政业务。',
			en: 'Giving all working time to civil affairs.',
		},
	},
	{
		id: 'temporary_contract',
		name: { zh: '临聘', en: 'Temporary contract' },
		forms: { zh: ['临聘', '临时聘用'], en: ['temporary contract', 'temporary contracts'] },
		explanation: {
			zh: '临时聘用，不在正式编制之内。',
			en: 'Employed for a time and outside the regular posts.',
		},
	},
	{
		id: 'nobody',
		name: { zh: '无专人', en: 'Nobody in post' },
		explanation: {
			zh: '有服务对象而没有人在岗经办，这时比值算不出来，所以用文字写明。',
			en: 'There are people to serve and nobody to serve them, so that no ratio can be given and words stand instead.',
		},
	},
	{
		id: 'data_sharing',
		name: { zh: '数据共享', en: 'Data sharing' },
		forms: { en: ['data sharing', 'data-sharing', 'shared automatically'] },
		explanation: {
			zh: '部门之间自动交换核对救助对象所需要的数据。',
			en: 'Departments exchange, without manual work, the data needed to check recipients.',
		},
	},
	{
		id: 'data_item',
		name: { zh: '数据项', en: 'Data item' },
		forms: { en: ['data items', 'data item'] },
		explanation: {
			zh: '核对救助对象要用到的一种数据，由一个部门提供。',
			en: 'One kind of data needed to check recipients, supplied by one department.',
		},
	},
];
