/** Chinese digits, everyday and financial, and what they are worth. */
export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** Powers of ten within a group of four digits. */
export const smallMultipliers: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

/** Powers of ten that close a group; also written after Arabic digits: 150万, 12.5亿. */
export const largeMultipliers: Readonly<Record<string, number>> = { 万: 10000, 亿: 100000000 };

/** What 百分之九十五 divides by, as a unit. */
export const fractionUnits: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };
