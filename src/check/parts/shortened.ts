const MOST = 30;

/** A sentence for quoting inside a message: without its closing mark, cut after 30 characters. */
export function shortened(sentence: string): string {
  const characters = [...sentence.trimStart().slice(0, 2 * MOST + 2)];
  if (characters.length > MOST) return `${characters.slice(0, MOST).join('')}…`;
  return characters.join('').replace(/[。；;！!，,：:\s]+$/u, '');
}
