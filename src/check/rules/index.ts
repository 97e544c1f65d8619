import { registry } from '../../core/registry.js';
import { documentKind } from './document-kind.js';
import { longAchievements } from './long-achievements.js';
import { placeholder } from './placeholder.js';

/** The rules, in the order in which a reviewer tells what was found: the kind of document comes first. */
export const rules = registry('规则', [documentKind, longAchievements, placeholder]);
