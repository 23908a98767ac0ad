const digits = '零一二三四五六七八九';

/** A whole number below 10^12 in everyday Chinese numerals: 12 is 十二, 20005 is 二万零五. */
export function writeChineseNumeral(number: number): string {
  const groups = [
    { worth: 1e8, name: '亿' },
    { worth: 1e4, name: '万' },
    { worth: 1, name: '' },
  ];
  let written = '';
  let rest = number;
  for (const { worth, name } of groups) {
    const group = Math.floor(rest / worth);
    rest %= worth;
    if (group === 0) continue;
    if (written !== '' && group < 1000) written += '零';
    written += writeGroup(group) + name;
  }
  return (written === '' ? '零' : written).replace(/^一十/, '十');
}

function writeGroup(group: number): string {
  let written = '';
  let isGap = false;
  for (const [step, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / step) % 10;
    if (digit === 0) isGap = written !== '';
    else {
      written += `${isGap ? '零' : ''}${digits[digit]}${name}`;
      isGap = false;
    }
  }
  return written;
}
