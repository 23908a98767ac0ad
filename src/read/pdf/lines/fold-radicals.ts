/**
 * Puts ideographs for the radicals that Chromium and others (all that print with Skia) name where a font
 * draws both with one glyph: `项⽬` is `项目`, `⻚` is `页`. No Chinese text means the radical. One character
 * stays one character.
 *
 * Source: Unicode 14.0, property Equivalent_Unified_Ideograph. For the Kangxi radicals (U+2F00 on) the
 * compatibility decomposition says the same, but for U+2F3E: fonts for mainland China draw it as 户, not 戶.
 */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => {
    if (radical === '\u2f3e') return '户';
    return radical >= '\u2f00' ? radical.normalize('NFKC') : (supplement.get(radical) ?? radical);
  });
}

/** The CJK Radicals Supplement: radical, ideograph, radical, ideograph … Those above U+FFFF are left out. */
const pairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王' +
  '⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const supplement = new Map(pairs.match(/../g)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
