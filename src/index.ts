export { annotatedWord, type CheckedFile, checkedFiles } from './annotate.js';
export { isStrange, onlyNew, parseBaseline } from './baseline.js';
export { templates } from './check/templates/index.js';
export { type CheckOptions, checkDrafts } from './check.js';
export { type CheckReportOptions, checkReport } from './check-report.js';
export type { Block } from './core/block.js';
export type { CheckReport, FailOn, Paint, Review, RuleSummary } from './core/check-report.js';
export type { CorrectionLog } from './core/corrections.js';
export type { Document, DocumentForm, Dropped, Source, TextBlock } from './core/document.js';
export { InputError, UsageError } from './core/errors.js';
export type { Finding, Severity } from './core/finding.js';
export type { Item } from './core/item.js';
export type { Keyword } from './core/keyword.js';
export type { Ledger } from './core/ledger.js';
export type { OnProgress } from './core/progress.js';
export { type ReadResult, readResult } from './core/read-result.js';
export { type Reading, readingOf } from './core/reading.js';
export type { Named, Registry } from './core/registry.js';
export type { Report } from './core/report.js';
export {
  type CheckResult,
  checkResult,
  type KeywordsResult,
  keywordsResult,
  RESULT_VERSION,
  type SegmentResult,
  segmentResult,
  type ThemesResult,
  themesResult,
} from './core/results.js';
export type { RuleSetting, RuleSettings, Thresholds } from './core/rule-settings.js';
export type { Sheet } from './core/sheet.js';
export type { Span } from './core/span.js';
export type { Opened, Submissions, UnreadableFile } from './core/submissions.js';
export type { Taxonomy } from './core/taxonomy.js';
export type { Requirement, Template, Verdict } from './core/template.js';
export type { Theme } from './core/theme.js';
export type { Token } from './core/token.js';
export { parseVectors, type VectorFiles } from './core/vector-files.js';
export type { WordVectors } from './core/vectors.js';
export { applyCorrections, type Corrections } from './corrections/index.js';
export { readCorrections } from './corrections.js';
export { inspectSubmissions } from './inspect.js';
export { extractKeywords, type KeywordsOptions } from './keywords.js';
export {
  formats,
  type PathPattern,
  parseColumns,
  parsePathMeta,
  type ReadOptions,
  readSubmissions,
} from './read/index.js';
export { type CheckRenderer, checkRenderers } from './render/check/index.js';
export { renderers } from './render/index.js';
export { type SummarizeOptions, summarize } from './report.js';
export { engines } from './segment/index.js';
export { type SegmentOptions, segmentDocuments } from './segment.js';
export { groupThemes, type ThemesOptions } from './themes.js';
export { type Archive, type TrainedVectors, trainWordVectors, type VectorOptions } from './vectors.js';
