import { createContext } from 'svelte';
import type { LiveData } from './live-data.ts';

/** The layout makes the live data, pages take them: no page fetches the same file twice. */
export const [getLiveData, setLiveData] = createContext<LiveData>();
