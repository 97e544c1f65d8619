import { registry } from '../../core/registry.js';
import { analysisReport } from './analysis-report.js';
import { proposal } from './proposal.js';
import { rectificationPlan } from './rectification-plan.js';
import { reflection } from './reflection.js';
import { selfExamination } from './self-examination.js';
import { surveyReport } from './survey-report.js';
import { workPlan } from './work-plan.js';

/** The templates that ship, by name. */
export const templates = registry('模板', [
  analysisReport,
  selfExamination,
  surveyReport,
  reflection,
  rectificationPlan,
  workPlan,
  proposal,
]);
