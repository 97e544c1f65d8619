/** Drawing classes of browsers that the parser names when it loads; reading text never uses them. */
const NAMES = ['DOMMatrix', 'ImageData', 'Path2D'];

/** Defines empty classes for what Node lacks, so that the parser loads without a canvas package. */
export function defineDrawingGlobals(): void {
  for (const name of NAMES)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
}
