/** Excel's own limits; whatever claims to lie outside of them is not looked at. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Cells of a workbook, the empty ones to the left of a filled one included; more are no list of submissions. */
export const CELLS = 20_000_000;

export const TOO_LARGE = '表格大得不像意见汇总表，请删去无关的列和工作表后再提交';
