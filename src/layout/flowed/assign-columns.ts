import { organisationEndings } from '../../glossary/form-words.ts';
import type { SourceText } from '../../text/source-text.ts';
import { type ColumnHabits, splitWords } from './column-habits.ts';
import { isCut, lineWidth } from './line-width.ts';
import type { Line } from './read-lines.ts';

/**
 * Divides the lines of a row's head among its columns: narrow ones in the order of the heading, and
 * the goal, which is wide and comes last.
 *
 *   广州市某某局 广州市某某中心         1 2
 *   某某中心实训设备购置                3
 *
 *   项目                               3
 *   通过本项目建设，加强…               4
 *
 * The cheapest division wins: lines of one cell break only where they are full, names of
 * organisations end like names of organisations, and a goal does not begin with a narrow line.
 *
 * @returns for each narrow column, then for the goal, its pieces
 */
export function assignColumns(lines: readonly Line[], habits: ColumnHabits): SourceText[][] {
  const pieces = lines.flatMap((line) => splitPieces(line, habits));
  const widest = Math.max(...habits.widths);
  const wide = pieces.findIndex((piece) => lineWidth(piece.text) > widest);
  // After the first line that is too wide for any column there is only goal.
  const path = cheapestPath(pieces.slice(0, wide === -1 ? undefined : wide + 1), habits);
  const columns: SourceText[][] = Array.from({ length: habits.widths.length + 1 }, () => []);
  pieces.forEach((piece, i) => columns[path[i] ?? habits.widths.length]?.push(piece.text));
  return columns;
}

interface Piece {
  text: SourceText;
  /** Whether it stands on the same line as the piece before. */
  isBeside: boolean;
}

/** Words of a line as pieces, where each would fit a narrow column; else the line as one. */
function splitPieces(line: Line, habits: ColumnHabits): Piece[] {
  const words = splitWords(line.text);
  const fitting = words.slice(0, habits.widths.length);
  const isDivided = fitting.every((word, i) => lineWidth(word) <= (habits.widths[i] as number));
  if (words.length === 1 || !isDivided) return [{ text: line.text, isBeside: false }];
  const pieces = fitting.map((text, i) => ({ text, isBeside: i > 0 }));
  const remainder = words[fitting.length];
  if (remainder === undefined) return pieces;
  return [...pieces, { text: line.text.slice(offsetWithin(line.text, remainder)), isBeside: true }];
}

function offsetWithin(line: SourceText, word: SourceText): number {
  return word.start - line.start;
}

/** For each piece its column; columns never go back. */
function cheapestPath(pieces: readonly Piece[], habits: ColumnHabits): number[] {
  let states: State[] = [];
  pieces.forEach((piece, i) => {
    const next: State[] = [];
    for (let column = 0; column <= habits.widths.length; column++) {
      const before =
        i === 0 ? { cost: column * 5, path: [] } : stepTo(column, states, pieces, i, habits);
      const cost = before.cost + (fits(piece, column, habits) ? 0 : impossible);
      next.push({ cost, path: [...before.path, column] });
    }
    states = next;
  });
  return states.length === 0 ? [] : cheapest(states).path;
}

interface State {
  cost: number;
  path: number[];
}

const impossible = 1000;

function fits(piece: Piece, column: number, habits: ColumnHabits): boolean {
  const width = habits.widths[column];
  return width === undefined || lineWidth(piece.text) <= width;
}

function stepTo(
  column: number,
  states: readonly State[],
  pieces: readonly Piece[],
  index: number,
  habits: ColumnHabits,
): State {
  const options = states.slice(0, column + 1).map((state, from) => ({
    cost: state.cost + stepCost(pieces, index, from, column, habits),
    path: state.path,
  }));
  return cheapest(options);
}

function cheapest(options: readonly State[]): State {
  return options.reduce((best, option) => (option.cost < best.cost ? option : best));
}

/** What it costs to put a piece into column `to` when the piece before is in column `from`. */
function stepCost(
  pieces: readonly Piece[],
  index: number,
  from: number,
  to: number,
  habits: ColumnHabits,
): number {
  const goal = habits.widths.length;
  if (from === goal) return 0;
  const piece = pieces[index] as Piece;
  const before = (pieces[index - 1] as Piece).text;
  const isWhole = habits.whole[from]?.has(before.value) === true;
  const isFull = isCut(before, piece.text, habits.widths[from] as number);
  if (from === to) return piece.isBeside ? impossible : (isFull ? 0 : 4) + (isWhole ? 2 : 0);
  const looksCut = isFull && !isWhole && !piece.isBeside ? 1 : 0;
  const endsOddly =
    !isWhole && isOrganisation(habits, from) && !organisationEndings.test(before.value) ? 3 : 0;
  const beginsOddly = to === goal && isNarrowBeginning(pieces, index, habits) ? 4 : 0;
  return (to - from - 1) * 5 + looksCut + endsOddly + beginsOddly;
}

function isOrganisation(habits: ColumnHabits, column: number): boolean {
  return habits.fields[column] === 'department' || habits.fields[column] === 'budgetUnit';
}

/** A goal that has wide lines begins with one. */
function isNarrowBeginning(pieces: readonly Piece[], index: number, habits: ColumnHabits): boolean {
  const widest = Math.max(...habits.widths);
  const [first, ...others] = pieces.slice(index).map((piece) => lineWidth(piece.text));
  return (first ?? 0) <= widest && others.some((width) => width > widest);
}
