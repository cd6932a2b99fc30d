import type { EntryGenerator } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];
