import { matrix } from '../matrix.ts';
import type { Pen } from './pen.ts';
import { type ShownGlyph, showText } from './show-text.ts';
import type { Step, Surroundings } from './step.ts';

/** Operators that place and show text. */
export function textSteps({ operators, fontOf }: Surroundings): [number, Step][] {
  return [
    [operators.beginText, (pen: Pen) => placeText(pen, [1, 0, 0, 1, 0, 0])],
    [operators.setTextMatrix, placeText],
    [operators.moveText, moveText],
    [
      operators.setLeadingMoveText,
      (pen: Pen, x: number, y: number) => {
        pen.state.leading = -y;
        moveText(pen, x, y);
      },
    ],
    [operators.nextLine, (pen: Pen) => moveText(pen, 0, -pen.state.leading)],
    [operators.setLeading, (pen: Pen, leading: number) => (pen.state.leading = leading)],
    [operators.setCharSpacing, (pen: Pen, space: number) => (pen.state.characterSpacing = space)],
    [operators.setWordSpacing, (pen: Pen, space: number) => (pen.state.wordSpacing = space)],
    [
      operators.setHScale,
      (pen: Pen, percent: number) => (pen.state.horizontalScale = percent / 100),
    ],
    [operators.setTextRise, (pen: Pen, rise: number) => (pen.state.rise = rise)],
    [operators.setTextRenderingMode, (pen: Pen, mode: number) => (pen.state.renderingMode = mode)],
    [
      operators.setFont,
      (pen: Pen, id: string, size: number) => {
        pen.state.font = fontOf(id);
        pen.state.fontSize = size;
      },
    ],
    [operators.showText, (pen: Pen, string: ShownGlyph[]) => showText(pen, string)],
  ];
}

function placeText(pen: Pen, numbers: ArrayLike<number>): void {
  pen.line = matrix.of(numbers);
  pen.text = pen.line;
}

function moveText(pen: Pen, x: number, y: number): void {
  pen.line = matrix.shift(pen.line, x, y);
  pen.text = pen.line;
}
