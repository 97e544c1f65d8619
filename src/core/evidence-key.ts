/**
 * What a finding is known by when its draft is changed elsewhere: the rule and the quotation, free of width and white space,
 * not the line. Several findings of a draft may have the same.
 */
export function evidenceKey({ rule, evidence }: { readonly rule: string; readonly evidence: string }): string {
  return `${rule}\u0000${evidence.normalize('NFKC').replace(/\s+/gu, '')}`;
}
