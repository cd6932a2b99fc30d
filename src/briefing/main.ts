import '#lib/ui/site.css';
import { mount } from 'svelte';
import type { Carried } from '#lib/output/deck/single-file.ts';
import Briefing from './Briefing.svelte';

const carried = JSON.parse(document.getElementById('carried')?.textContent ?? '') as Carried;
mount(Briefing, { target: document.body, props: { carried } });
