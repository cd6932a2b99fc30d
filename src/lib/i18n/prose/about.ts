import type { Text } from '../../domain/definition.ts';

/** A section of the page 关于: running paragraphs, then points. */
export interface AboutSection {
	readonly id: 'purpose' | 'sample' | 'privacy' | 'access' | 'licence';
	readonly title: Text;
	readonly paragraphs: readonly Text[];
	readonly lists?: readonly { readonly title: Text; readonly points: readonly Text[] }[];
}

/** What the texts name; it comes from the data package. */
export interface AboutFacts {
	readonly notice: Text | null;
	/** The report as it is cited, with its date. */
	readonly report: Text | null;
	/** The line of licences. */
	readonly licence: Text;
}

const PURPOSE: AboutSection = {
	id: 'purpose',
	title: { zh: '这是什么，给谁看', en: 'What this is, and for whom' },
	paragraphs: [
		{
			zh: '托底把社会救助的明细按公开的查询算成一个个数，供人大代表、办理社会救助的人和关心此事的群众查看。每个数都带着期间、出处、判断和不确定的程度，谁都可以在自己的浏览器里重算一遍。',
			en: 'Tuodi turns the rows of public assistance into figures by published queries, for deputies of the people’s congress, for those who administer assistance and for anybody who cares. Every figure carries its period, source, judgement and uncertainty, and anybody can compute it again in a browser.',
		},
		{
			zh: '它帮助提出问题，不代替调查。“需关注”只表示值得过问，不表示某个单位或某个人做错了什么。',
			en: 'It helps to ask questions and does not replace an inquiry. “Needs attention” means worth asking about, not that an office or a person did something wrong.',
		},
	],
};

function sample(notice: Text, report: Text | null): AboutSection {
	const paragraphs: Text[] = report
		? [
				{
					zh: `明细由程序合成，并按一份公开的报告校准，使报告里的数能够原样算出来。${report.zh}`,
					en: `The rows were made by a program and calibrated to one published report, so that its figures come out exactly. ${report.en}`,
				},
				{
					zh: '因此，与报告相符不能证明任何事；报告没有写的数，包括各县（市、区）和乡镇（街道）的数，不反映真实情况，请不要引用。每个数的旁边都标着它是报告原数、按报告校准还是示例合成。',
					en: 'So agreement with the report proves nothing, and figures that the report does not state, those of counties and townships among them, say nothing about the real situation and must not be quoted. Beside every figure stands whether the report states it, whether it was calibrated to the report or whether it is a synthetic sample.',
				},
			]
		: [
				{
					zh: '明细由程序合成，只用来演示，不反映任何地方的真实情况，请不要引用。',
					en: 'The rows were made by a program for demonstration; they say nothing about any real place and must not be quoted.',
				},
			];
	return { id: 'sample', title: notice, paragraphs };
}

const PRIVACY: AboutSection = {
	id: 'privacy',
	title: { zh: '隐私', en: 'Privacy' },
	paragraphs: [
		{
			zh: '计算在您的浏览器里进行。您选了什么、搜了什么、算了什么，都不会发送出去；页面只向本站取文件，不联系别的网站，不用Cookie，也不做访问统计。服务器和任何网站一样，能看到有人取了哪个文件。',
			en: 'Computing happens in your browser. What you choose, search for and compute is sent nowhere; pages fetch files from this site only, contact no other, set no cookie and count no visits. Like any web server, this one can see which file was fetched.',
		},
		{
			zh: '关于您的选择，浏览器里长期保存的只有一项：是否选了“大字”。另外存有本站公开的页面和取过的数据文件，断网时也能打开；标签页打开期间记住每页滚动到哪里，关闭就清除。这些都可以用浏览器的“清除网站数据”删掉。',
			en: 'Of your choices the browser keeps only one: whether you chose large type. It also keeps the public pages of this site and the data files that were fetched, so that they open without a network, and, while a tab is open, how far each page was scrolled. All of it can be removed with the browser’s command to clear site data.',
		},
	],
};

const ACCESS: AboutSection = {
	id: 'access',
	title: { zh: '无障碍说明', en: 'Accessibility' },
	paragraphs: [
		{
			zh: '目标是达到《Web内容无障碍指南》（WCAG）2.2的AA级。没有经过第三方评定，所以这里不说已经达到。',
			en: 'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Nobody outside has assessed it, so conformance is not claimed.',
		},
		{
			zh: '遇到看不清、读不出、点不到的地方，请用本页下面的“报告错误”写下来，交给运行本站的单位；请写明您用的设备和辅助工具。',
			en: 'If something cannot be seen, heard or reached, please write it down with the error report below and hand it to whoever runs this site; name your device and assistive tools.',
		},
	],
	lists: [
		{
			title: { zh: '检查过的', en: 'What was tested' },
			points: [
				{
					zh: '用自动工具axe-core检查各类页面（WCAG 2.0至2.2的A级、AA级规则和最佳做法）：中文和英文、浅色和深色、1440和390像素宽，没有发现问题。',
					en: 'The automatic tool axe-core (rules of WCAG 2.0 to 2.2, A and AA, and best practice) on each kind of page: Chinese and English, light and dark, 1440 and 390 px wide; it found nothing.',
				},
				{
					zh: '自动试过只用键盘跳到正文、打开数据表、复核、搜索和查看术语。',
					en: 'Automatic trials with the keyboard alone: skip to the content, open tables, recheck, search and read a term.',
				},
				{
					zh: '文字与底色的对比由程序逐一计算；判断用文字和形状表示，颜色只是重复。',
					en: 'The contrast of text and ground is computed colour by colour; judgements are words with shapes that colour only repeats.',
				},
				{
					zh: '关闭JavaScript时，数字、图、表和文字都在；换期间、搜索、复核、导出和“大字”不能用。',
					en: 'With JavaScript off, figures, drawings, tables and texts are all there; other periods, search, recheck, export and large type are not.',
				},
			],
		},
		{
			title: { zh: '已知的不足', en: 'Known gaps' },
			points: [
				{
					zh: '没有请使用读屏软件的人和残疾人试用过；自动检查只能发现一部分问题。',
					en: 'No users of screen readers and no people with disabilities have tried it; automatic checks find only part of the problems.',
				},
				{
					zh: '主要在Chromium内核的浏览器里检查；Firefox只试过打开页面、换期间、返回和复核。',
					en: 'It was tested in browsers of the Chromium family; in Firefox only opening pages, changing the period, going back and the recheck.',
				},
				{
					zh: '图里的点不能逐个读出；每幅图配有一句说明和同样内容的数据表。',
					en: 'The points of a drawing cannot be read one by one; each drawing has a sentence and a table of the same content.',
				},
				{
					zh: '较宽的表格在手机上要左右滑动。',
					en: 'Wide tables have to be scrolled sideways on a phone.',
				},
				{
					zh: '没有语音、手语和易读版本。',
					en: 'There is no audio, sign-language or easy-read version.',
				},
			],
		},
	],
};

function licence(line: Text): AboutSection {
	return {
		id: 'licence',
		title: { zh: '许可', en: 'Licence' },
		paragraphs: [
			line,
			{
				zh: '页面里用到的主要开源软件：DuckDB（MIT）、Apache ECharts（Apache-2.0）、Svelte（MIT），各按自己的许可。',
				en: 'The main open-source software used in the pages, each under its own licence: DuckDB (MIT), Apache ECharts (Apache-2.0), Svelte (MIT).',
			},
		],
	};
}

/** The texts of the page 关于. */
export function aboutSections({ notice, report, licence: line }: AboutFacts): AboutSection[] {
	return [PURPOSE, ...(notice ? [sample(notice, report)] : []), PRIVACY, ACCESS, licence(line)];
}
