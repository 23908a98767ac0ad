import { box } from '../box.ts';
import { drawPath } from './draw-path.ts';
import type { Pen } from './pen.ts';
import type { Step, Surroundings } from './step.ts';

/** Operators that draw lines and pictures, or cut off what lies outside a path. */
export function pathSteps({ operators }: Surroundings): [number, Step][] {
  const isStroke = new Set<number>([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ]);
  const isFill = new Set<number>([operators.fill, operators.eoFill]);
  const pictures = [
    operators.paintImageXObject,
    operators.paintInlineImageXObject,
    operators.paintImageMaskXObject,
  ];
  const paint = (pen: Pen, painting: number, [data]: Path[], bounds: Path): void => {
    clip(pen, bounds);
    if (data === null || data === undefined) return;
    const stroked = isStroke.has(painting);
    if (stroked || isFill.has(painting)) drawPath(pen.drawing, data, pen.state.matrix, stroked);
  };
  return [
    [operators.clip, (pen: Pen) => (pen.clipsNext = true)],
    [operators.eoClip, (pen: Pen) => (pen.clipsNext = true)],
    [operators.constructPath, paint],
    ...pictures.map((picture): [number, Step] => [picture, drawPicture]),
  ];
}

type Path = Float32Array | null;

/** A picture fills the unit square, wherever that is on the page. */
function drawPicture({ drawing, state }: Pen): void {
  const { left, top, right, bottom } = box.intersect(
    box.around([0, 0, 1, 1], state.matrix),
    box.intersect(state.clip, { left: 0, top: 0, right: drawing.width, bottom: drawing.height }),
  );
  const area = Math.max(0, right - left) * Math.max(0, bottom - top);
  const share = area / (drawing.width * drawing.height);
  drawing.pictureShare = Math.max(drawing.pictureShare, share);
}

/** The box around the path stands for the path: what cells are cut off by is a rectangle. */
function clip(pen: Pen, bounds: Path): void {
  if (pen.clipsNext && bounds !== null) {
    pen.state.clip = box.intersect(pen.state.clip, box.around(bounds, pen.state.matrix));
  }
  pen.clipsNext = false;
}
