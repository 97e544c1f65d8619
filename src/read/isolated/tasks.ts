import type { Extract, FormatOptions } from '../format.js';

/** Bytes → parts, as `Format.read`; runs in a process of its own, so that what it takes and gives is plain data. */
export type Task = (bytes: Uint8Array, file: string, options: FormatOptions) => Promise<Extract>;

/** The readers that lean on parsers without limits of their own, by name; each is loaded only where it runs. */
export const tasks = {
  doc: async (): Promise<Task> => (await import('../formats/doc/extract.js')).extractDoc,
  pdf: async (): Promise<Task> => (await import('../formats/pdf/extract.js')).extractPdf,
  xls: async (): Promise<Task> => (await import('../formats/xls/extract.js')).extractXls,
} as const;

export type TaskName = keyof typeof tasks;
