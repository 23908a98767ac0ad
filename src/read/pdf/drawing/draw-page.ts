import type { Drawing } from './drawing.ts';
import { matrix } from './matrix.ts';
import { initialState } from './steps/graphics-state.ts';
import { pathSteps } from './steps/path-steps.ts';
import type { Pen } from './steps/pen.ts';
import { stateSteps } from './steps/state-steps.ts';
import type { Step, Surroundings } from './steps/step.ts';
import { textSteps } from './steps/text-steps.ts';

/** What pdf.js makes of the content of a page: operators and their operands, side by side. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}

/**
 * Runs the operators of a page and keeps what matters for reading: characters and ruling lines.
 * Much as a renderer does, but for colours, pictures and the shapes of letters.
 */
export function drawPage(list: OperatorList, surroundings: Surroundings): Drawing {
  const pen = penFor(surroundings);
  const steps: Step[] = [];
  for (const stepsOf of [stateSteps, textSteps, pathSteps]) {
    for (const [operator, step] of stepsOf(surroundings)) steps[operator] = step;
  }
  list.fnArray.forEach((operator, i) => {
    steps[operator]?.(pen, ...((list.argsArray[i] ?? []) as never[]));
  });
  return pen.drawing;
}

function penFor({ page, width, height }: Surroundings): Pen {
  return {
    drawing: { width, height, glyphs: [], horizontal: [], vertical: [], pictureShare: 0 },
    page,
    state: initialState(page),
    saved: [],
    text: matrix.identity,
    line: matrix.identity,
    clipsNext: false,
    layers: [],
  };
}
