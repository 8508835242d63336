import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ShapeName } from '../node-shapes.js';
import { renderOnce } from './motion.js';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

/** What our reducer adds to Sigma's node data. */
export interface ShapeData extends NodeDisplayData {
  readonly shape: ShapeName;
  /** The rim between the node and the edges that end at it: the canvas's colour. */
  readonly rim: string;
}

const shapeNumbers: Readonly<Record<ShapeName, number>> = { circle: 0, square: 1, hexagon: 2, diamond: 3 };

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  // All in pixels: the quad reaches a little past the shape, for the rim and its soft border; corners reach further.
  v_radius = a_size / u_sizeRatio;
  v_offset = a_corner * (v_radius * (a_shape < 1.5 ? 1.0 : 1.2) + 2.6);
  vec2 position = a_position + v_offset * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_shape = a_shape;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

float box(vec2 p, float half_side, float corner) {
  vec2 q = abs(p) - vec2(half_side - corner);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
float hexagon(vec2 p, float r) {
  vec2 q = abs(p);
  return max(q.y * 0.866025 + q.x * 0.5, q.x) - r;
}
// The four shapes cover about the same area, so none looks more important than another.
float shape(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, r * 0.92, r * 0.3);
  if (v_shape < 2.5) return hexagon(p, r * 0.9) - r * 0.08;
  vec2 q = vec2(p.x + p.y, p.y - p.x) * 0.707107;
  return box(q, r * 0.88, r * 0.26);
}

void main() {
  float distance_px = shape(v_offset, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance_px > 2.0 ? vec4(0.0) : v_color;
  #else
  float fill = 1.0 - smoothstep(-0.6, 0.6, distance_px);
  float rim = 1.0 - smoothstep(1.4, 2.6, distance_px);
  gl_FragColor = mix(v_rim, vec4(v_color.rgb, 1.0), fill) * rim;
  #endif
}`;

/** Draws a node as a shape with a rim. Distances are computed in the fragment shader: sharp at every zoom. */
export class ShapeProgram<N extends Attributes, E extends Attributes> extends NodeProgram<
  (typeof uniforms)[number],
  N,
  E
> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override render(params: RenderParams): void {
    renderOnce(this, params, (how) => super.render(how));
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData) {
    const { shape, rim } = data as ShapeData;
    let at = startIndex;
    this.array[at++] = data.x;
    this.array[at++] = data.y;
    this.array[at++] = data.size;
    this.array[at++] = shapeNumbers[shape];
    this.array[at++] = floatColor(data.color);
    this.array[at++] = floatColor(rim);
    this.array[at++] = nodeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { u_matrix, u_sizeRatio, u_correctionRatio } = uniformLocations;
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
  }
}
