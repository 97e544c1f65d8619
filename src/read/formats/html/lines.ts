/** White space that a browser shows as one blank; a no-break space is written as often as an indent needs it. */
const BLANK = /[ \t\n\r\f\u00a0]+/gu;
/** A line end of the source between two Chinese characters, which nobody meant as a blank. */
const BETWEEN_HAN =
  /(?<=[\p{Script=Han}，。；：、！？）」』”])[ \t]*[\n\r]\s*(?=[\p{Script=Han}，。；：、！？（「『“])/gu;

/** Puts together the text of the page between two line ends. */
export type LineDraft = {
  readonly add: (text: string, preformatted: boolean) => void;
  /** The lines that have come together, white space folded, without the blank ones. */
  readonly take: () => readonly string[];
};

export function lineDraft(): LineDraft {
  let lines: string[][] = [[]];
  return {
    add(text, preformatted) {
      if (!preformatted) return void lines.at(-1)?.push(text.replace(BETWEEN_HAN, '').replace(BLANK, ' '));
      const [first = '', ...more] = text.split(/\r\n?|\n/u);
      lines.at(-1)?.push(first);
      lines.push(...more.map((line) => [line]));
    },
    take() {
      const texts = lines.map((line) => line.join('').replace(BLANK, ' ').replace(/^ | $/gu, ''));
      lines = [[]];
      return texts.filter((text) => /\S/u.test(text));
    },
  };
}
