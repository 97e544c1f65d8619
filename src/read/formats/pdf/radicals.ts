/** The characters that U+2F00–2FD5 (Kangxi radicals) look like, in that order; of variants the one that simplified Chinese writes. */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/**
 * The characters that U+2E80–2EF3 (radicals supplement) look like, in that order, mostly as in Unicode's
 * EquivalentUnifiedIdeograph.txt; U+2E9A is not assigned.
 */
const SUPPLEMENT =
  '⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵?旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罒罒网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** Strokes (U+31C0–31E3) that are also characters of their own. */
const STROKES: Readonly<Record<string, string>> = {
  '㇐': '一',
  '㇑': '丨',
  '㇒': '丿',
  '㇔': '丶',
  '㇚': '亅',
  '㇠': '乙',
};

const FIRST_KANGXI = 0x2f00;
const FIRST_SUPPLEMENT = 0x2e80;

/**
 * The text with radicals (⼀ ⻓) made the characters they stand for (一 长), and the long dash ⸺ the two it is typed as; many a program writes them into a PDF
 * as they share their glyphs. Compatibility ideographs (U+F900–FAFF) too; nothing else changes.
 */
export function plainHan(text: string): string {
  return text
    .replaceAll('\u2e3a', '——')
    .replace(/[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u31c0-\u31e3\uf900-\ufaff]/gu, (char) => {
      const code = char.charCodeAt(0);
      if (code >= 0xf900) return char.normalize('NFC');
      if (code >= 0x31c0) return STROKES[char] ?? char;
      return (code >= FIRST_KANGXI ? KANGXI[code - FIRST_KANGXI] : SUPPLEMENT[code - FIRST_SUPPLEMENT]) ?? char;
    });
}
