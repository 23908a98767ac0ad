/**
 * Puts the usual character for its twin where a font draws both with one glyph. Programs that print with
 * Skia, such as Chromium, name the twin with the lower number: `项⽬` for `项目`, `⻚` for `页`. No Chinese
 * text means the radical. One character stays one character.
 *
 * Source: Unicode 14.0, property Equivalent_Unified_Ideograph. For the Kangxi radicals (U+2F00 on) the
 * compatibility decomposition says the same.
 */
export function foldGlyphTwins(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5\u3b35\u301c\u2215\u2329\u232a\u2035]/g,
    (twin) => usual.get(twin) ?? twin.normalize('NFKC'),
  );
}

/** The CJK Radicals Supplement: radical, ideograph, radical, ideograph … Those above U+FFFF are left out. */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王' +
  '⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风' +
  '⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/**
 * Twins in Noto Sans and Noto Serif CJK SC, found by printing all of GB 2312. The Kangxi radical of 户 is
 * 戶 to Unicode, but fonts for mainland China draw it as 户.
 */
const others = '⼾户㬵胶〜～∕／\u2329〈\u232a〉‵｀';

const usual = new Map(
  (supplement + others).match(/../g)?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
