import { apply, IDENTITY, type Matrix, matrixOf, multiply, type Ruling } from './geometry.js';
import { MAX_RULINGS } from './limits.js';

/** Borders are drawn as strokes or as rectangles at most so wide, in points. */
const THIN = 3;
/** The area of a picture worth mentioning, in square points. */
const PICTURE = 2500;
/** A page without text that draws so many shapes has its text in them. */
const CURVES = 10;

/** The codes of the drawing operators that matter here. */
type Codes = {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly endPath: number;
};

type Point = readonly [number, number];

/** What a page draws beside text. */
export type Drawing = {
  /** The straight lines across or down. */
  readonly rulings: readonly Ruling[];
  /** Whether a page without text shows something all the same: a picture, or text drawn as curves. */
  readonly shown: boolean;
};

/** What a page draws, from its operators; `base` maps them to the page. Pictures are told by the space made for them. */
export function drawingOf(
  operators: readonly number[],
  operands: readonly unknown[],
  codes: Codes,
  base: Matrix,
): Drawing {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  let [paths, picture] = [0, false];
  for (const [index, operator] of operators.entries()) {
    const operand = operands[index];
    if (operator === codes.save || operator === codes.paintFormXObjectBegin) saved.push(matrix);
    if (operator === codes.restore || operator === codes.paintFormXObjectEnd) matrix = saved.pop() ?? base;
    if (operator === codes.transform) matrix = multiply(matrix, matrixOf(operand) ?? IDENTITY);
    if (operator === codes.paintFormXObjectBegin)
      matrix = multiply(matrix, (Array.isArray(operand) && matrixOf(operand[0])) || IDENTITY);
    picture ||= operator === codes.transform && areaOf(matrix) >= PICTURE;
    if (operator !== codes.constructPath || !Array.isArray(operand) || operand[0] === codes.endPath) continue;
    paths++;
    if (rulings.length < MAX_RULINGS)
      rulings.push(...painted(operand, codes, matrix).slice(0, MAX_RULINGS - rulings.length));
  }
  return { rulings, shown: picture || paths >= CURVES };
}

/** The area of the unit square, which is where a picture goes. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function painted([paint, data]: readonly unknown[], codes: Codes, matrix: Matrix): Ruling[] {
  const values = Array.isArray(data) ? numbersOf(data[0]) : [];
  if (values.length > MAX_RULINGS * 3) return [];
  const stroked = paint === codes.stroke || paint === codes.closeStroke;
  const shapes = outlines(values).map((points) => points.map(([x, y]) => apply(matrix, x, y)));
  return shapes.flatMap((points) => (stroked ? segments(points) : [boundsOf(points)])).filter(isRuling);
}

function numbersOf(data: unknown): number[] {
  return typeof data === 'object' && data !== null ? Object.values(data).map(Number) : [];
}

/** The corners of each outline of a path: 0 x y begins one, 1 x y is a line, 4 closes it; one with curves is left out. */
function outlines(values: readonly number[]): Point[][] {
  const shapes: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < values.length; ) {
    const step = values[at];
    const point: Point = [values[at + 1] ?? 0, values[at + 2] ?? 0];
    if (step === 0) {
      points = [point];
      shapes.push(points);
    } else if (step === 1) points.push(point);
    else if (step === 4) points.push(points[0] ?? point);
    else points.length = 0;
    at += step === 2 ? 7 : step === 3 ? 5 : step === 4 ? 1 : 3;
  }
  return shapes.filter(({ length }) => length > 1);
}

function segments(points: readonly Point[]): Ruling[] {
  return points.slice(1).map((point, index) => boundsOf([points[index] ?? point, point]));
}

function boundsOf(points: readonly Point[]): Ruling {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function isRuling({ x0, y0, x1, y1 }: Ruling): boolean {
  return Math.min(x1 - x0, y1 - y0) <= THIN && Math.max(x1 - x0, y1 - y0) > 0;
}
