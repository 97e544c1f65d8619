type NumberFormat = (value: number) => string;

/** A system of numerals: digits from nought, the unit after each place, and whether 一十 is written short as 十. */
type Numerals = { readonly digits: string; readonly units: readonly string[]; readonly shortTen: boolean };

const SIMPLE: Numerals = { digits: '〇一二三四五六七八九', units: ['', '十', '百', '千'], shortTen: true };
const THOUSAND: Numerals = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], shortTen: true };
const LEGAL: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], shortTen: false };
const LEGAL_TRADITIONAL: Numerals = { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'], shortTen: false };

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Names as in ECMA-376, 17.18.59 (ST_NumberFormat); what is not listed shows plain digits. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20) ?? `(${value})`,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20) ?? `${value}.`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  ordinal,
  chineseCounting: (value) => numerals(value, SIMPLE),
  chineseCountingThousand: (value) => numerals(value, THOUSAND),
  japaneseCounting: (value) => numerals(value, THOUSAND),
  taiwaneseCounting: (value) => numerals(value, SIMPLE),
  taiwaneseCountingThousand: (value) => numerals(value, THOUSAND),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: (value) => numerals(value, LEGAL),
  ideographLegalTraditional: (value) => numerals(value, LEGAL_TRADITIONAL),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  ideographZodiacTraditional: (value) =>
    value < 1 ? String(value) : `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}`,
  ideographEnclosedCircle: (value) => enclosed(value, 0x3280, 10) ?? String(value),
};

/** A list number as Word writes it in one of its formats, by the name the file gives; `value` is 0–32767 or a little more. */
export function formatNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? (FORMATS[format]?.(value) ?? '') : String(value);
}

function numerals(value: number, { digits: names, units, shortTen }: Numerals): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? (names[0] ?? '') : '';
    return `${numerals(Math.floor(value / 10_000), { digits: names, units, shortTen })}万${gap}${rest > 0 ? numerals(rest, { digits: names, units, shortTen: false }) : ''}`;
  }
  if (value === 0) return names[0] ?? '';
  const places = [...String(value)].map((digit, index, all) => ({
    digit: Number(digit),
    unit: units[all.length - 1 - index] ?? '',
  }));
  const written = places.map(({ digit, unit }) => (digit === 0 ? '0' : `${names[digit] ?? ''}${unit}`)).join('');
  const text = written.replace(/0+$/u, '').replace(/0+/gu, names[0] ?? '');
  return shortTen && value >= 10 && value < 20 ? text.slice(1) : text;
}

function digits(value: number): string {
  return [...String(value)].map((digit) => SIMPLE.digits[Number(digit)]).join('');
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string {
  return (
    enclosed(value, 0x2460, 20) ??
    (value <= 35 ? enclosed(value - 20, 0x3251, 15) : enclosed(value - 35, 0x32b1, 15)) ??
    String(value)
  );
}

function enclosed(value: number, first: number, count: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined;
}

/** A … Z, then AA … ZZ, then AAA: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([size, text]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return text.repeat(times);
  }).join('');
}

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
