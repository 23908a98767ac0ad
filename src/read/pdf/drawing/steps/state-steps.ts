import { box } from '../box.ts';
import { matrix } from '../matrix.ts';
import { initialState } from './graphics-state.ts';
import type { Pen } from './pen.ts';
import type { Step, Surroundings } from './step.ts';

/** Operators that change how everything after them is drawn. */
export function stateSteps({ operators, fontOf, isLayerShown }: Surroundings): [number, Step][] {
  return [
    [operators.save, save],
    [operators.restore, restore],
    [operators.transform, transform],
    [operators.paintFormXObjectBegin, beginForm],
    [operators.paintFormXObjectEnd, restore],
    [operators.beginAnnotation, beginAnnotation],
    [operators.endAnnotation, restore],
    [operators.beginMarkedContent, (pen: Pen) => pen.layers.push(true)],
    [
      operators.beginMarkedContentProps,
      (pen: Pen, tag: string, layer: unknown) =>
        pen.layers.push(tag !== 'OC' || isLayerShown(layer)),
    ],
    [operators.endMarkedContent, (pen: Pen) => pen.layers.pop()],
    [
      operators.setGState,
      (pen: Pen, entries: [string, unknown][]) => {
        const font = entries.find(([key]) => key === 'Font')?.[1] as [string, number] | undefined;
        if (font === undefined) return;
        pen.state.font = fontOf(font[0]);
        pen.state.fontSize = font[1];
      },
    ],
  ];
}

type Numbers = ArrayLike<number> & Iterable<number>;

function save(pen: Pen): void {
  pen.saved.push({ ...pen.state });
}

function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

function transform(pen: Pen, ...numbers: number[]): void {
  pen.state.matrix = matrix.multiply(pen.state.matrix, matrix.of(numbers));
}

function beginForm(pen: Pen, placement: Numbers | null, bounds: Numbers | null): void {
  save(pen);
  if (placement) transform(pen, ...placement);
  if (bounds) pen.state.clip = box.intersect(pen.state.clip, box.around(bounds, pen.state.matrix));
}

/** Fields of a form, stamps and notes are drawn on the bare page, whatever went before. */
function beginAnnotation(
  pen: Pen,
  _id: string,
  bounds: Numbers,
  first: Numbers,
  second: Numbers,
): void {
  save(pen);
  pen.state = { ...initialState(pen.page), clip: box.around(bounds, pen.page) };
  transform(pen, ...first);
  transform(pen, ...second);
}
