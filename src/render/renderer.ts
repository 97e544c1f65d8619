import type { Named } from '../core/registry.js';
import type { Report } from '../core/report.js';

/** Writes one deliverable, named `file`. Same report, same bytes. */
export type Renderer = Named & { readonly file: string; readonly render: (report: Report) => Promise<Uint8Array> };
