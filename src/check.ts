import { checkLexicon, type RuleChoice, reviewAll, selectRules } from './check/index.js';
import type { OnProgress } from './core/progress.js';
import { type CheckResult, RESULT_VERSION } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Template } from './core/template.js';
import { officialNames, setPhrases, spunWords } from './corpus/lexicon.js';

/** What drafts are checked against; without a choice every rule applies as it ships. */
export type CheckOptions = RuleChoice & {
  /** 'auto' gives every draft the template of its own kind (文种). */
  readonly template: Template | 'auto';
  readonly onProgress?: OnProgress | undefined;
};

/** No draft is so long, in UTF-16 code units; a text of this size is many papers in one file, or made to be slow. */
const LONGEST = 500_000;
const TOO_LONG = `超过 ${LONGEST / 10_000} 万字，不像一份稿件，请拆开后再检查`;

/**
 * Checks every draft, that is every document of running text, against a template. Rows and records are not drafts.
 * Throws a UsageError when the choice of rules names a rule or a threshold that does not exist.
 */
export function checkDrafts({ documents, unreadable, notices }: Submissions, options: CheckOptions): CheckResult {
  const { template, onProgress } = options;
  const rules = selectRules(options);
  const lexicon = checkLexicon({ setPhrases: setPhrases(), officialNames: officialNames(), spunWords: spunWords() });
  const texts = documents.filter(({ form }) => form === 'text');
  const drafts = texts.filter(({ text }) => text.length <= LONGEST);
  const endless = texts.filter(({ text }) => text.length > LONGEST);
  return {
    version: RESULT_VERSION,
    unreadable: [...unreadable, ...endless.map(({ source }) => ({ file: source.file, reason: TOO_LONG }))],
    documents: reviewAll(drafts, { template, rules, lexicon, onProgress }).map((review) => ({
      ...review,
      notices: noticesOf(review.file, notices),
    })),
  };
}

/** What the reader noticed about one file, such as tracked changes, without the file's name in front. */
function noticesOf(file: string, notices: Submissions['notices']): string[] {
  const prefix = `${file}：`;
  return notices.filter((notice) => notice.startsWith(prefix)).map((notice) => notice.slice(prefix.length));
}
