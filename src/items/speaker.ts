const ROLE = '老师|教师|同志|家长|代表|校长|园长|主任|书记|局长|科长|组长|同学|妈妈|爸爸';

/** Who speaks, before the words: 「张老师：」 「丙某（数学组）：」; in brackets stands what he is. */
export const SPEAKER = new RegExp(
  `^\\s*\\p{Script=Han}{1,6}(?:${ROLE}|某{1,2}|[(（][^()（）。]{0,10}(?:${ROLE}|[员组科处室班部生]|年级|后勤)[^()（）。]{0,4}[)）])\\s*[:：]\\s*`,
  'u',
);

/** A number and a name before the words, as in a list that everybody signs in turn: 「2. 李某 」. */
export const SIGNED = /^\s*\d{1,3}\s?[.、．]\s*\p{Script=Han}{2,4}(?:\s+|\s*[:：]\s*)(?=\S)/u;
