import type { Attributes } from 'graphology-types';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type LineMark, lineMarks } from '../edge-looks.js';
import { renderOnce } from './motion.js';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;

/** What our reducer adds to Sigma's edge data. */
export interface ArcData extends EdgeDisplayData {
  /** How far the curve leaves the straight line, as a part of its length; positive to the left of its direction. */
  readonly curvature: number;
  /** Planned things are dashed. */
  readonly dashed: boolean;
  /** An open arrow instead of a full one. */
  readonly open: boolean;
  /** What tells its type from others of the same ends, where colours can't be told apart. */
  readonly mark: LineMark;
}

/** Marks of a_t beyond the body, which runs from 0 to 1. */
const arrowTip = 2;
const arrowBase = 3;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec4 a_line; // width, curvature, dashed (1) and mark (2 a step) in one, open
attribute vec2 a_point; // t along the curve or a mark of the arrow, side
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
varying float v_mark; // by its place in lineMarks
varying vec3 v_arrow; // from tip 0 to base 1, from side -1 to side 1, half the arrow's width where it is open
const float bias = 255.0 / 254.0;

vec2 bend;
vec2 at(float t) {
  return mix(mix(a_source, bend, t), mix(bend, a_target, t), t);
}
vec2 normal_at(float t) {
  vec2 d = mix(bend - a_source, a_target - bend, t);
  return normalize(vec2(-d.y, d.x));
}

void main() {
  float px = 2.0 * u_correctionRatio;
  vec2 chord = a_target - a_source;
  bend = (a_source + a_target) * 0.5 + vec2(-chord.y, chord.x) * a_line.y;
  // Close to the true length of a flat quadratic curve.
  float span = (length(chord) + length(bend - a_source) + length(a_target - bend)) * 0.5 / px;
  float width = max(a_line.x / u_sizeRatio, 1.0);
  // On a hair-thin line a mark would be a smudge.
  v_mark = a_line.x / u_sizeRatio < 0.7 ? 0.0 : floor(a_line.z * 0.5);
  float arrow = min(5.5 + width * 1.5, span * 0.4);
  float t_start = min((a_radii.x / u_sizeRatio + 1.0) / span, 0.4);
  float t_tip = 1.0 - min((a_radii.y / u_sizeRatio + 2.5) / span, 0.4);
  float t_base = max(t_tip - arrow / span, t_start);

  #ifdef PICKING_MODE
  v_half = max(width * 0.5, 5.0);
  v_color = a_id;
  #else
  v_half = width * 0.5;
  v_color = a_color;
  #endif
  v_color.a *= bias;

  vec2 position;
  v_arrow = vec3(0.0);
  if (a_point.x < 1.5) {
    float t_end = a_line.w > 0.5 ? t_tip - 1.0 / span : t_base + 0.4 * arrow / span;
    float t = mix(t_start, t_end, a_point.x);
    float reach = v_half + (v_mark > 1.5 ? 2.4 : 1.0);
    position = at(t) + normal_at(t) * a_point.y * reach * px;
    v_across = a_point.y * reach;
    v_along = (t - t_start) * span;
    v_dashed = mod(a_line.z, 2.0);
  } else {
    vec2 tip = at(t_tip);
    vec2 base = at(t_base);
    vec2 d = normalize(tip - base);
    vec2 n = vec2(-d.y, d.x);
    float wing = 2.8 + width * 0.75;
    position = a_point.x < 2.5 ? tip : base + n * a_point.y * wing * px;
    v_across = 0.0;
    v_along = 0.0;
    v_half = 100.0;
    v_dashed = 0.0;
    v_mark = 0.0;
    v_arrow = a_point.x < 2.5 ? vec3(0.0, 0.0, wing * a_line.w) : vec3(1.0, a_point.y, wing * a_line.w);
  }
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
varying float v_mark;
varying vec3 v_arrow;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.5 / u_pixelRatio;
  float alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  if (v_mark > 1.5) {
    float bead = v_half + 1.2;
    float away = length(vec2(mod(v_along, 14.0) - 7.0, v_across));
    alpha = max(alpha, 1.0 - smoothstep(bead - soft, bead + soft, away));
  } else if (v_mark > 0.5) {
    alpha *= smoothstep(0.36 * v_half - soft, 0.36 * v_half + soft, abs(v_across));
  }
  if (v_dashed > 0.5) {
    float dash = 5.0 + v_half * 1.8;
    float gap = 3.5 + v_half * 1.2;
    float phase = mod(v_along, dash + gap);
    alpha *= smoothstep(0.0, 1.0, phase) * (1.0 - smoothstep(dash - 1.0, dash, phase));
  }
  // Of an open arrow only its two sides are drawn.
  if (v_arrow.z > 0.0) alpha *= 1.0 - smoothstep(1.3, 1.9, (v_arrow.x - abs(v_arrow.y)) * v_arrow.z);
  gl_FragColor = vec4(v_color.rgb, 1.0) * alpha;
  #endif
}`;

/** Two triangles for each piece, then the arrow's one. */
function buildPoints(pieces: number): number[][] {
  const points: number[][] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const [a, b] = [piece / pieces, (piece + 1) / pieces];
    points.push([a, -1], [b, -1], [a, 1], [a, 1], [b, -1], [b, 1]);
  }
  points.push([arrowTip, 0], [arrowBase, 1], [arrowBase, -1]);
  return points;
}

/** Draws an edge as a curved line with an arrow, dashed where it is planned; Sigma's own programs know no dashes. */
export class ArcProgram<N extends Attributes, E extends Attributes> extends EdgeProgram<
  (typeof uniforms)[number],
  N,
  E
> {
  /** Straight pieces that a curve is made of: at the bends that this program draws, more can't be seen. */
  countPieces(): number {
    return 20;
  }

  getDefinition() {
    return {
      VERTICES: this.countPieces() * 6 + 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_line', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_point', size: 2, type: FLOAT }],
      CONSTANT_DATA: buildPoints(this.countPieces()),
    };
  }

  override render(params: RenderParams): void {
    renderOnce(this, params, (how) => super.render(how));
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ) {
    const { curvature, dashed, open, mark } = data as ArcData;
    let at = startIndex;
    this.array[at++] = source.x;
    this.array[at++] = source.y;
    this.array[at++] = target.x;
    this.array[at++] = target.y;
    this.array[at++] = source.size;
    this.array[at++] = target.size;
    this.array[at++] = data.size;
    this.array[at++] = curvature;
    this.array[at++] = lineMarks.indexOf(mark) * 2 + (dashed ? 1 : 0);
    this.array[at++] = open ? 1 : 0;
    this.array[at++] = floatColor(data.color);
    this.array[at++] = edgeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { u_matrix, u_sizeRatio, u_correctionRatio, u_pixelRatio } = uniformLocations;
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(u_pixelRatio ?? null, params.pixelRatio);
  }
}

/** For what bends little: a third of the work, which tells in large pictures. */
export class BowProgram<N extends Attributes, E extends Attributes> extends ArcProgram<N, E> {
  override countPieces(): number {
    return 6;
  }
}

/** For what does not bend at all. */
export class StraightProgram<N extends Attributes, E extends Attributes> extends ArcProgram<N, E> {
  override countPieces(): number {
    return 1;
  }
}
