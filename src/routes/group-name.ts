import type { Group } from '#lib/domain/definition.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';

/** Name of a group of indicators. */
export function groupName(group: Group, locale: Locale): string {
	switch (group) {
		case 'level':
			return m.group_level({}, { locale });
		case 'special':
			return m.group_special({}, { locale });
		case 'housing':
			return m.group_housing({}, { locale });
		case 'capacity':
			return m.group_capacity({}, { locale });
		case 'mechanism':
			return m.group_mechanism({}, { locale });
	}
}
