/** Sentences as people submit them, the same on every run. */
const places = '食堂 操场 图书馆 校门口 宿舍 教学楼 停车场 会议室 实验室 办事大厅'.split(' ');
const problems = '排队时间过长 灯光偏暗 设备老旧 卫生较差 标识不清 座位不足 噪声较大 开放时间偏短'.split(' ');
const wishes = '增加窗口 尽快维修 延长开放时间 安排专人负责 公开处理结果 定期检查 完善制度 听取师生意见'.split(' ');

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export function opinion(index: number): string {
  const wish = at(wishes, index * 7 + Math.floor(index / 11));
  return `${at(places, index)}${at(problems, index * 3 + Math.floor(index / 7))}，建议${wish}，第${index}次反映仍未解决。`;
}

export const opinions = (count: number): string[] => Array.from({ length: count }, (_, index) => opinion(index));

/** A table of opinions with a header. */
export const rows = (count: number): string[][] => [
  ['序号', '单位', '姓名', '时间', '意见建议'],
  ...opinions(count).map((text, index) => [
    `${index + 1}`,
    `第${(index % 40) + 1}小学`,
    `张某${index % 500}`,
    `2009-03-${10 + (index % 20)}`,
    text,
  ]),
];

export const megabytesOf = (bytes: Uint8Array): number => Math.round((bytes.length / 1e6) * 10) / 10;
