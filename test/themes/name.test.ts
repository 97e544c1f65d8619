import { beforeAll, describe, expect, it } from 'vitest';
import type { Token } from '../../src/core/token.js';
import { synonyms } from '../../src/corpus/lexicon.js';
import { wordVectors } from '../../src/corpus/vectors.js';
import { nameWords } from '../../src/name-words.js';
import { readSubmissions } from '../../src/read/index.js';
import { domainSegmenter } from '../../src/segment.js';
import { centroidsOf } from '../../src/themes/cluster/centroids.js';
import { contrasts } from '../../src/themes/describe/contrast.js';
import { row } from '../../src/themes/maths/matrix.js';
import { type Nameless, type Names, nameGroups, nameReader } from '../../src/themes/name/index.js';
import { SMALL } from '../../src/themes/name/settings.js';
import { wordSpace } from '../../src/themes/represent/embed.js';
import { contentTerms, termTable } from '../../src/themes/represent/terms.js';
import { groupThemes } from '../../src/themes.js';

const words = nameWords();

let segment: (text: string) => readonly Token[];
beforeAll(async () => {
  segment = await domainSegmenter();
});

function groupsOf(texts: readonly (readonly string[])[]): Nameless[] {
  const tokens = texts.map((list) => list.map((text) => segment(text)));
  const table = termTable(tokens.flat().map((own) => contentTerms(own, words)));
  const labels = texts.flatMap((list, group) => list.map(() => group));
  const space = wordSpace(table, { vectors: wordVectors(), words, synonyms: synonyms() });
  const centres = centroidsOf(space.points, labels, texts.length);
  const contrast = contrasts(table, labels, texts.length);
  return tokens.map((members, group) => ({
    size: members.length,
    members: members.map(nameReader(words)),
    contrast: contrast[group] ?? new Map(),
    centroid: row(centres, group),
    place: space.placeOf,
  }));
}

const name = (texts: readonly (readonly string[])[], parent?: string): Names[] =>
  nameGroups(groupsOf(texts), words, parent);

const canteen = [
  '食堂饭菜价格偏高，学生吃不起。',
  '学校食堂的饭菜价格偏高。',
  '食堂饭菜不热，价格偏高。',
  '饭菜价格偏高，分量又少。',
  '食堂的饭菜太凉。',
];
const bus = [
  '建议增设校车线路，方便偏远村的孩子。',
  '希望增设通往开发区的校车线路。',
  '建议增设校车，早晚各加一班。',
  '应当增设校车线路，配备照管员。',
  '请增设校车线路。',
];
const parking = ['小区停车位的划线', '小区停车位与访客车辆', '关于小区停车位', '小区停车位登记', '小区车辆登记'];

describe('nameGroups', () => {
  it('names by what is wrong where the texts complain', () => {
    const [first] = name([canteen, bus, parking]);
    expect(first).toMatchObject({ name: '食堂饭菜价格偏高', stance: 'problem' });
  });

  it('names by what should be done where the texts propose, past what stands between verb and object', () => {
    const [, second] = name([canteen, bus, parking]);
    expect(second).toMatchObject({ name: '增设校车线路', stance: 'proposal' });
  });

  it('names by the matter alone, without a stance, where the texts take none', () => {
    const [, , third] = name([canteen, bus, parking]);
    expect(third?.name).toBe('小区停车位');
    expect(third).not.toHaveProperty('stance');
  });

  it('names by matters that the dictionary takes for verbs or for persons', () => {
    const nurseries = [
      '公办幼儿园的收费',
      '幼儿园收费高，老师也少',
      '镇上办一所幼儿园，收费低些',
      '幼儿园的老师换得太勤',
    ];
    const lessons = ['周末还在补课，作业也多', '老师在外面补课', '补课费和作业', '作业不要靠补课班做'];
    const names = name([nurseries, lessons, parking]).map(({ name: text }) => text);
    expect(names.slice(0, 2)).toEqual(['幼儿园收费', '作业与补课']);
  });

  it('gives no name of a person, by tag, by title or hidden', () => {
    const texts = [
      '张老师的教学方法好，王某上课认真。',
      '李书记关心教学方法，张老师的教学方法值得学。',
      '王某的教学方法，李书记说过。',
      '张老师的教学方法要推广。',
    ];
    for (const { name: own, alternatives } of name([texts, bus]))
      for (const text of [own, ...alternatives]) expect(text).not.toMatch(/张|李|王|某/u);
  });

  it('gives no phrase that fits every theme', () => {
    const texts = ['进一步加强学校管理', '加强学校管理的有关问题', '学校管理的工作建议', '相关部门加强学校管理'];
    for (const { name: own, alternatives } of name([texts, bus]))
      for (const text of [own, ...alternatives]) expect(words.stopPhrases.has(text)).toBe(false);
  });

  it('cuts no name out of a longer phrase', () => {
    const texts = ['推动产业转型升级', '推动产业结构优化', '推动产业链延伸', '大力推动产业数字化'];
    const [{ name: own, alternatives } = { name: '', alternatives: [] }] = name([texts, canteen]);
    expect([own, ...alternatives]).not.toContain('推动产业');
  });

  const lampsAndToilets = [
    '路灯不亮',
    '路灯坏了没人修',
    '路灯太暗',
    '晚上没有路灯',
    '公厕太少',
    '公厕没有纸',
    '公厕没人打扫',
    '公厕关门',
  ];

  it('names two clear sub-topics together', () => {
    expect(name([lampsAndToilets, canteen, bus])[0]?.name).toMatch(/^(?:路灯与公厕|公厕与路灯)$/u);
  });

  it('says that there is more where two matters cover too little of a group', () => {
    const others = ['井盖松动', '树枝挡道', '广告乱贴', '宠物乱跑', '河水发黑', '围墙开裂', '电线垂落', '信箱破损'];
    const more = ['长椅缺腿', '花坛踩坏', '水管漏水', '站牌看不清', '护栏生锈', '地砖翘起', '垃圾桶满了', '喷泉停用'];
    const [mixed] = name([[...lampsAndToilets, ...others, ...more, '门牌脱落'], canteen, bus]);
    expect(mixed?.name).toMatch(/^(?:路灯与公厕|公厕与路灯)等$/u);
  });

  it('names three matters where two of them leave much out', () => {
    const texts = [
      '宿舍漏雨',
      '宿舍太挤',
      '宿舍断电',
      '浴室没热水',
      '浴室太小',
      '浴室关门早',
      '操场积水',
      '操场起沙',
      '操场没有灯',
    ];
    expect(name([texts, canteen, bus])[0]?.name).toMatch(
      /^(?:宿舍|浴室|操场)、(?:宿舍|浴室|操场)与(?:宿舍|浴室|操场)$/u,
    );
  });

  it('joins short phrases as well as single words', () => {
    const texts = ['课桌高度不合适', '课桌高度太矮', '课桌高度不匀', '校服质量差', '校服质量太薄', '校服质量不好'];
    expect(name([texts, canteen, bus])[0]?.name).toMatch(/^(?:课桌高度与校服质量|校服质量与课桌高度)$/u);
  });

  it('takes no part that says nothing without another word', () => {
    const texts = ['优质课程', '优质课程的整治', '整治教材', '教材与课程', '课程机会', '教材整治的机会', '优质教材'];
    for (const { name: own, alternatives } of name([texts, canteen, bus]))
      for (const part of [own, ...alternatives].flatMap((text) => text.replace(/等$/u, '').split(/[与、]/u)))
        expect(['优质', '整治', '机会']).not.toContain(part);
  });

  it('joins no two words for the same thing', () => {
    const texts = ['出租车拒载', '的士拒载', '出租车不打表', '的士不打表', '出租车太少', '的士太少', '公交车太少'];
    for (const { name: own, alternatives } of name([texts, canteen, bus]))
      for (const text of [own, ...alternatives]) expect(text).not.toMatch(/出租车.*的士|的士.*出租车/u);
  });

  it('gives three alternatives, with a common part where it must', () => {
    const [{ alternatives } = { alternatives: [] }] = name([lampsAndToilets, canteen, bus]);
    const wide = [
      '校车线路',
      '校车班次',
      '校车司机',
      '校车站点',
      '校车与站点',
      '线路与班次',
      '班次与司机',
      '站点与线路',
    ];
    const three = name([wide, canteen, lampsAndToilets])[0]?.alternatives ?? [];
    expect(three).toHaveLength(3);
    expect(new Set(three).size).toBe(3);
    expect(new Set(alternatives).size).toBe(alternatives.length);
  });

  it('joins no two phrases that say the same', () => {
    const texts = ['职称评审名额太少', '职称评审看资历', '职称指标轮不到', '职称指标分得不匀', '职称评审和职称指标'];
    for (const { name: own, alternatives } of name([texts, canteen, bus]))
      for (const text of [own, ...alternatives]) expect(text).not.toMatch(/职称.*与.*职称/u);
  });

  it('joins no two words of which one is short for the other', () => {
    const texts = ['中学和中小学的招生', '中小学招生难', '中学招生难', '中小学课程', '中学课程'];
    for (const { name: own, alternatives } of name([texts, canteen, bus]))
      for (const text of [own, ...alternatives]) expect(text).not.toMatch(/中学与中小学|中小学与中学/u);
  });

  it('says no character twice in a row', () => {
    const texts = ['自来水水太小', '自来水水太浑', '自来水水有味', '自来水水发黄', '自来水水常停'];
    for (const { name: own, alternatives } of name([texts, canteen, bus]))
      for (const text of [own, ...alternatives]) expect(text).not.toContain('水水');
  });

  it('names no group by who acts', () => {
    const texts = ['小区业主办证难', '小区业主换锁难', '小区业主盼着装路灯', '业主与路灯', '小区业主反映路灯不亮'];
    const [{ name: own, alternatives } = { name: '', alternatives: [] }] = name([texts, canteen, bus]);
    expect(own).not.toMatch(/业主$/u);
    for (const part of [own, ...alternatives].flatMap((text) => text.split(/[与、]/u)))
      expect(words.roles).not.toContain(part);
  });

  it('puts a matter before what many things have, in whatever order the texts say it', () => {
    const texts = [
      '乱收费的出租车太多了',
      '出租车司机随便收费',
      '收费不打表，这样的出租车要管',
      '出租车收费太贵',
      '出租车晚上多收费',
    ];
    expect(name([texts, canteen, parking])[0]?.name).toMatch(/^出租车.*收费/u);
  });

  it('prefers a common phrase to a rare one', () => {
    const texts = [
      '医疗保险报销慢',
      '医疗保险怎么缴',
      '医疗保险异地报销',
      '医疗保险与进口靶向药',
      '医疗保险卡丢了',
      '进口靶向药太贵',
    ];
    expect(name([texts, canteen, bus])[0]?.name).toContain('医疗保险');
  });

  it('gives each of two alike groups a name of its own', () => {
    const names = name([canteen, canteen, canteen]).map((entry) => entry.name);
    expect(new Set(names).size).toBe(3);
  });

  it('gives a sub-theme another name than its theme', () => {
    const [first] = name([canteen, bus]);
    const [child] = name([canteen, bus], first?.name);
    expect(child?.name).not.toBe(first?.name);
    expect(child?.alternatives).not.toContain(first?.name);
  });

  it('prefers for a theme with sub-themes what fits them all', () => {
    const window = ['食堂窗口排队', '食堂窗口少', '食堂窗口排队久', '食堂窗口'];
    const dishes = ['食堂饭菜', '食堂饭菜凉', '食堂饭菜咸', '食堂饭菜'];
    const [group] = groupsOf([[...window, ...dishes], bus]);
    const parts = [...window.map(() => 0), ...dishes.map(() => 1)];
    const [named] = nameGroups(group ? [{ ...group, parts }] : [], words);
    expect(named?.name).toContain('食堂');
  });

  it('gives the same names whatever the order of the members', () => {
    const reversed = [canteen, bus, parking].map((list) => [...list].reverse());
    expect(name(reversed)).toEqual(name([canteen, bus, parking]));
  });

  it('names a group without any phrase by its terms, and one without any term 其他', () => {
    const names = name([
      ['路灯', '路灯'],
      ['啊', '呀'],
      ['呢', '吗'],
    ]).map((entry) => entry.name);
    expect(names).toEqual(['路灯方面', '其他', '其他（2）']);
  });

  it('lists two matters of a group whose members share no word', () => {
    const [two] = name([['食堂的菜偏咸', '厕所没有隔板'], bus]);
    expect(two?.name).toMatch(/^(?:食堂与厕所|厕所与食堂)$/u);
    const [three] = name([['食堂的菜偏咸', '厕所没有隔板', '职称指标太少'], bus]);
    expect(three?.name.split(/[与、]/u).sort()).toEqual(['厕所', '职称指标', '食堂'].sort());
  });

  it('lists matters and not how they are where the members share only that', () => {
    const [mixed] = name([['野猪太多', '水渠太差', '摩托太多', '信号太差'], bus]);
    expect(mixed?.name).toMatch(/^(?:(?:野猪|水渠|摩托|信号)[与、]?){2,3}等?$/u);
  });

  it('lists what single members say where that tells the group best', () => {
    const texts = ['门诊挂号要排队', '心理咨询室总锁着', '校医院开的药太贵', '医务室晚上没有大夫', '想体检没有地方去'];
    const [clinic] = name([texts, canteen, bus]);
    expect(clinic?.name).toMatch(/门诊|校医院|医务室|心理咨询|体检/u);
    expect(clinic?.name.split(/[与、]/u).length).toBeGreaterThan(1);
    expect(clinic).not.toHaveProperty('isVague');
  });

  it('names by a fixed term for what is wrong where the members share no other', () => {
    const texts = ['检查一来就停课，形式主义', '评比太滥，形式主义害人', '迎检补台账，都是形式主义', '填表没完没了'];
    expect(name([texts, bus])[0]?.name).toBe('形式主义');
  });

  it('marks a name that is unlike most of its members', () => {
    const mixed = [
      '建议多种树',
      '领导讲话太长',
      '网速太慢',
      '年年提意见也没见改',
      '上班时间玩手机',
      '校服一年换一次',
      '黑板看不见',
      '夏天没有空调',
      '门口的树枝挡了牌子',
      '工资条看不懂',
      '会议室的椅子坏了',
      '希望多下来走走',
      '报名要跑三趟',
      '井盖松动',
      '电话没人接',
      '快递放在雨里',
      '请假手续太繁',
      '窗口只开一个',
    ];
    const [first, second] = name([mixed, canteen, bus]);
    expect(first).toMatchObject({ isVague: true });
    expect(second).not.toHaveProperty('isVague');
  });

  it('tells which names tell nothing', () => {
    const [first, second] = name([['路灯', '路灯'], canteen]);
    expect(first).toMatchObject({ isVague: true });
    expect(second).not.toHaveProperty('isVague');
  });
});

describe('the names of the sample submissions', () => {
  it.each([undefined, 4, 12])('are fit to be read, for %s themes', async (themes) => {
    const { themes: found, items } = await groupThemes(
      await readSubmissions(['corpus/samples/建议']),
      themes === undefined ? {} : { themes },
    );
    for (const parent of new Set(found.map((theme) => theme.parent))) {
      const siblings = found.filter((theme) => theme.parent === parent);
      const names = siblings.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { alternatives } of siblings) {
        expect(alternatives.length).toBeLessThanOrEqual(3);
        expect(alternatives.filter((text) => names.includes(text))).toEqual([]);
        expect(new Set(alternatives).size).toBe(alternatives.length);
      }
    }
    for (const { id, name, alternatives } of found) {
      const own = items
        .filter(({ theme }) => theme === id || theme?.startsWith(`${id}-`))
        .filter(({ duplicateOf }) => duplicateOf === undefined)
        .map(({ text }) => text);
      for (const text of [name, ...alternatives]) {
        expect(text).toMatch(/^[\p{Script=Han}、]{4,14}$/u);
        for (const part of text.replace(/等$/u, '').split(/[与、]/u)) {
          const held = wordsOf(part);
          const least = own.length > SMALL.members ? 2 : 1;
          expect(own.filter((item) => held.every((word) => item.includes(word))).length).toBeGreaterThanOrEqual(least);
        }
      }
    }
  });

  /** The words of a name, without the 方面 that may follow a single short one. */
  function wordsOf(part: string): string[] {
    return segment(part)
      .map(({ text }) => text)
      .filter((word) => word !== '方面');
  }
});
