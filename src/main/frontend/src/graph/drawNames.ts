import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette';
import type { EdgeData, NodeData } from './types';

const PADDING = 5;

/** Sigma's own box is white in every theme; this one follows the page. */
export function drawHover(palette: Palette): NodeHoverDrawingFunction<NodeData, EdgeData> {
  return (context, data, settings) => {
    const label = typeof data.label === 'string' ? data.label : '';
    const height = settings.labelSize + PADDING * 2;
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    const width = label ? context.measureText(label).width + PADDING * 2 : 0;
    const left = data.x + data.size + 2;
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
    context.strokeStyle = palette.route;
    context.lineWidth = 2;
    context.stroke();
    if (!label) return;
    context.beginPath();
    context.roundRect(left, data.y - height / 2, width, height, 4);
    context.fillStyle = palette.surface;
    context.fill();
    context.stroke();
    context.fillStyle = palette.label;
    context.textBaseline = 'middle';
    context.fillText(label, left + PADDING, data.y);
    context.textBaseline = 'alphabetic';
  };
}

/** Names with a rim in the colour of the page, so that they can be read across lines. */
export function drawLabel(palette: Palette): NodeLabelDrawingFunction<NodeData, EdgeData> {
  return (context, data, settings) => {
    if (typeof data.label !== 'string') return;
    const left = data.x + data.size + 3;
    const baseline = data.y + settings.labelSize / 3;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = palette.surface;
    context.strokeText(data.label, left, baseline);
    context.fillStyle = palette.label;
    context.fillText(data.label, left, baseline);
  };
}
