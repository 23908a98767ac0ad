import type { NameKind } from '../../glossary/name/head-words.ts';
import type { Direction } from './direction.ts';
import { directionOfCount } from './direction-of-count.ts';
import { directionOfTime } from './direction-of-time.ts';
import type { Head } from './head-of.ts';

/** The good direction of what a name measures. */
export function judgeDirection(head: Head): Direction {
  const { kind, word, stem } = head;
  switch (kind) {
    case 'satisfaction':
      return /[不未]$/.test(stem) ? 'down' : 'up';
    case 'progress':
      return 'up';
    case 'cost':
      return 'down';
    case 'duration':
      return directionOfTime(stem + word);
    default:
      return counted.has(kind)
        ? (directionOfCount((stem + word).slice(-longestName), kind) ?? usual(head))
        : null;
  }
}

const counted: ReadonlySet<NameKind> = new Set([
  'rate',
  'degree',
  'people',
  'events',
  'count',
  'area',
  'amount',
  'change',
]);

/** Of longer names the end tells as much. */
const longestName = 60;

/** 知晓度, 清晰度 and other degrees of something good; of 影响程度 nobody can tell. */
function usual({ kind, word }: Head): Direction {
  const isOpen = /^(?:度|程度|偏离度|拥堵度|依存度|集中度|饱和度|影响程度)$/.test(word);
  return kind === 'degree' && !isOpen ? 'up' : null;
}
