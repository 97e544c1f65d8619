import { registry } from '../../core/registry.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit/index.js';
import { md } from './md.js';
import type { CheckRenderer } from './renderer.js';
import { sarif } from './sarif/index.js';
import { text } from './text/index.js';
import { xlsx } from './xlsx.js';

export type { CheckRenderer } from './renderer.js';

/** The formats that the outcome of a check can be written in; the first is the usual one. */
export const checkRenderers = registry<CheckRenderer>('检查结果的格式', [text, json, sarif, junit, md, html, xlsx]);
