import type { TableSpec } from './table-spec.ts';
import { AID_TABLES } from './tables-aid.ts';
import { OVERSIGHT_TABLES } from './tables-oversight.ts';

/** The tables in the order of the descriptor. */
export const TABLES: readonly TableSpec[] = [...AID_TABLES, ...OVERSIGHT_TABLES];
