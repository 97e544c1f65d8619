import { registry } from '../../core/registry.js';
import { bareProblems } from './bare-problems.js';
import { blamedOthers } from './blamed-others.js';
import { dates } from './dates.js';
import { documentKind } from './document-kind.js';
import { figures } from './figures.js';
import { foreignUnit } from './foreign-unit.js';
import { length } from './length.js';
import { longAchievements } from './long-achievements.js';
import { numbering } from './numbering.js';
import { objectiveCauses } from './objective-causes.js';
import { placeholder } from './placeholder.js';
import { repeatedCauses } from './repeated-causes.js';
import { setPhrases } from './set-phrases.js';
import { sharedPassages } from './shared-passages.js';
import { spunWords } from './spun-words.js';
import { unansweredProblems } from './unanswered-problems.js';
import { undatedMeasures } from './undated-measures.js';
import { unkeptPromises } from './unkept-promises.js';
import { unownedMeasures } from './unowned-measures.js';
import { unreadNote } from './unread-note.js';

/** The rules, in the order in which a reviewer tells what was found: the kind of document comes first. */
export const rules = registry('规则', [
  documentKind,
  longAchievements,
  bareProblems,
  blamedOthers,
  objectiveCauses,
  repeatedCauses,
  unownedMeasures,
  undatedMeasures,
  unansweredProblems,
  unkeptPromises,
  placeholder,
  foreignUnit,
  numbering,
  dates,
  figures,
  setPhrases,
  sharedPassages,
  spunWords,
  length,
  unreadNote,
]);
