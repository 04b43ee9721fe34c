/**
 * True when the words at `start`…`end` are denied: `没有打我`, `他从来没真打过我`, `打我是没有的`. A denial reaches
 * over a few words of the same clause, not over a comma.
 */
export function isNegated(text: string, start: number, end: number): boolean {
  if (before.test(text.slice(Math.max(0, start - 10), start))) return true
  return inside.test(text.slice(start, end))
}

const denial = '(?:没有?|未曾?|从未|并未|不曾|不会|不是|并非|不敢|没敢|无|冇|唔系|唔会|不存在)'

// "没有钱，他就打我" is no denial: nothing but helping words may stand between.
const before = new RegExp(`${denial}(?:真的?|真正|曾|有|再|人|动手|用手|出手|对我|跟我|和我|互相|什么|任何|过|被|发生|涉及|受到|实施)*$`)

// Inside a longer cue (老公…打) the denial may stand just before the verb: 老公从来没打过我.
const inside = new RegExp(`(?:从来没有?|从没有?|从未|没有?|未曾?|不曾|没真|冇)(?:真的?|曾|有|再|动手|对我|跟我)*(?:打|揍|掐|踢|殴打|动手|动过手|威胁|恐吓|虐待|家暴|伤害)`)
