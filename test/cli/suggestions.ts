const schools = ['实验小学', '第三中学', '职教中心', '城关幼儿园'];
const matters = [
  ['食堂的饭菜', '油太重', '价格偏高', '品种太少', '份量不足', '夏天不新鲜'],
  ['班主任的津贴', '多年没有调整', '发放不及时', '各校标准不一', '和工作量不相称', '应当单列'],
  ['校门口的停车', '早晚很拥堵', '没有人疏导', '占了盲道', '接送家长找不到车位', '存在安全隐患'],
  ['教师的培训', '内容脱离课堂', '都安排在周末', '名额太少', '网课刷时长', '缺少外出机会'],
];

/** A table of 80 suggestions in four matters from four schools, as CSV. */
export const suggestions = [
  '序号,单位,意见建议',
  ...schools.flatMap((school, row) =>
    matters.flatMap(([matter, ...complaints], column) =>
      complaints.map(
        (complaint, number) =>
          `${row * 20 + column * 5 + number + 1},${school},${matter}${complaint}，${school}的老师希望尽快解决`,
      ),
    ),
  ),
].join('\n');
