/** Point and value of the smallest value found. */
export interface Minimum {
  readonly point: Readonly<Float64Array>;
  readonly value: number;
}

export interface SearchLimits {
  readonly maxEvaluations: number;
  /** Ends when the values of the simplex differ by less than this share. */
  readonly tolerance: number;
}

/** The point that it is handed is written over after it has answered. */
export type Cost = (point: Readonly<Float64Array>) => number;

interface Vertex {
  readonly point: Float64Array;
  value: number;
}

/**
 * Downhill simplex (Nelder and Mead, 1965) with the usual coefficients 1, 2, ½, ½. `cost` may return Infinity for
 * points that are not allowed; the start must be allowed. Deterministic. Takes no memory while it searches: a forecast makes
 * thousands of steps.
 */
export function minimize(cost: Cost, start: readonly number[], limits: SearchLimits): Minimum {
  const simplex = new Simplex(cost, start);
  while (simplex.evaluations < limits.maxEvaluations && !simplex.isWithin(limits.tolerance))
    simplex.improve();
  return simplex.best;
}

class Simplex {
  evaluations = 0;
  readonly #cost: Cost;
  readonly #center: Float64Array;
  /** From the smallest value to the largest. */
  readonly #vertices: Vertex[];
  /** Written over at each step, and exchanged with the vertex that they replace. */
  #trial: Vertex;
  #further: Vertex;

  constructor(cost: Cost, start: readonly number[]) {
    this.#cost = cost;
    this.#center = new Float64Array(start.length);
    this.#trial = vertexOf(start);
    this.#further = vertexOf(start);
    this.#vertices = [vertexOf(start), ...start.map((_, axis) => vertexOf(stepAlong(start, axis)))];
    for (const vertex of this.#vertices) this.#measure(vertex);
    this.#sort();
  }

  get best(): Vertex {
    return this.#at(0);
  }

  /** Whether the values differ by less than this share. */
  isWithin(tolerance: number): boolean {
    const smallest = this.best.value;
    return this.#worst.value - smallest <= tolerance * (Math.abs(smallest) + tolerance);
  }

  improve(): void {
    this.#findCenter();
    const worst = this.#worst;
    const reflected = this.#place(this.#trial, worst, -1);
    if (reflected.value < this.best.value) {
      const expanded = this.#place(this.#further, worst, -2);
      if (expanded.value < reflected.value) this.#acceptFurther();
      else this.#acceptTrial();
    } else if (reflected.value < this.#at(this.#vertices.length - 2).value) this.#acceptTrial();
    else {
      const from = reflected.value < worst.value ? reflected : worst;
      const contracted = this.#place(this.#further, from, 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) this.#acceptFurther();
      else this.#shrink();
    }
  }

  get #worst(): Vertex {
    return this.#at(this.#vertices.length - 1);
  }

  #at(place: number): Vertex {
    // There is one vertex more than axes, and nobody asks beyond.
    return this.#vertices[place] as Vertex;
  }

  /** Of all but the worst. */
  #findCenter(): void {
    const count = this.#vertices.length - 1;
    for (let axis = 0; axis < count; axis++) {
      let sum = 0;
      for (let place = 0; place < count; place++) sum += this.#at(place).point[axis] ?? 0;
      this.#center[axis] = sum / count;
    }
  }

  /** center + share × (from − center). */
  #place(target: Vertex, from: Vertex, share: number): Vertex {
    const { point } = target;
    for (let axis = 0; axis < point.length; axis++) {
      const middle = this.#center[axis] ?? 0;
      point[axis] = middle + share * ((from.point[axis] ?? 0) - middle);
    }
    return this.#measure(target);
  }

  #measure(vertex: Vertex): Vertex {
    this.evaluations++;
    const value = this.#cost(vertex.point);
    vertex.value = Number.isFinite(value) ? value : Number.MAX_VALUE;
    return vertex;
  }

  #acceptTrial(): void {
    this.#trial = this.#replaceWorst(this.#trial);
  }

  #acceptFurther(): void {
    this.#further = this.#replaceWorst(this.#further);
  }

  /** Gives the vertex that is no longer one. */
  #replaceWorst(vertex: Vertex): Vertex {
    const worst = this.#worst;
    let place = this.#vertices.length - 1;
    for (; place > 0 && this.#at(place - 1).value > vertex.value; place--)
      this.#vertices[place] = this.#at(place - 1);
    this.#vertices[place] = vertex;
    return worst;
  }

  /** All half-way to the best. */
  #shrink(): void {
    const { best } = this;
    this.#center.set(best.point);
    for (const vertex of this.#vertices) if (vertex !== best) this.#place(vertex, vertex, 0.5);
    this.#sort();
  }

  #sort(): void {
    this.#vertices.sort((a, b) => a.value - b.value);
  }
}

function vertexOf(point: readonly number[]): Vertex {
  return { point: Float64Array.from(point), value: Number.MAX_VALUE };
}

function stepAlong(start: readonly number[], axis: number): number[] {
  return start.map((value, index) => {
    if (index !== axis) return value;
    return value === 0 ? 0.05 : value * 1.1;
  });
}
