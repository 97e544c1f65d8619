import type { Elements } from './markup.js';

/** What a document holds besides the text that was read. */
export type Tally = {
  revised: boolean;
  comments: number;
  notes: number;
  hidden: number;
  contents: number;
  embedded: number;
  pictures: number;
};

export const emptyTally = (): Tally => ({
  revised: false,
  comments: 0,
  notes: 0,
  hidden: 0,
  contents: 0,
  embedded: 0,
  pictures: 0,
});

/** What the user should know was left out or decided, one Chinese sentence each. */
export function noticesOf(tally: Tally, file: string): string[] {
  const { comments, notes, hidden, contents, embedded } = tally;
  return [
    ...(tally.revised ? [`${file}：有修订痕迹，按接受全部修订后的文字读取`] : []),
    ...(comments > 0 ? [`${file}：有 ${comments} 处批注，未计入正文`] : []),
    ...(notes > 0 ? [`${file}：有 ${notes} 条脚注或尾注，列在文末，不作为正文`] : []),
    ...(hidden > 0 ? [`${file}：有 ${hidden} 处隐藏文字，未计入正文`] : []),
    ...(contents > 0 ? [`${file}：有 ${contents} 行目录，未计入正文`] : []),
    ...(embedded > 0 ? [`${file}：嵌入了 ${embedded} 个外部文档，其内容没有读取`] : []),
  ];
}

/** The elements that are only counted. */
export function countedElements(tally: Tally): Elements {
  const revision = (): void => {
    tally.revised = true;
  };
  const count = (what: 'comments' | 'notes' | 'embedded' | 'pictures') => (): void => {
    tally[what]++;
  };
  return {
    open: {
      ins: revision,
      moveFrom: revision,
      moveTo: revision,
      footnoteReference: count('notes'),
      endnoteReference: count('notes'),
      commentReference: count('comments'),
      altChunk: count('embedded'),
      drawing: count('pictures'),
      pict: count('pictures'),
      object: count('pictures'),
    },
    close: {},
  };
}
