/** Whether the innermost open elements are these, the outermost of them first. */
export function within(path: readonly string[], ...parents: string[]): boolean {
  return parents.every((parent, index) => path[path.length - parents.length + index] === parent);
}
