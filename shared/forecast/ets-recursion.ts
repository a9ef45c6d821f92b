/** What a state space model does with a history, a value at a time. */

export interface EtsForm {
  readonly error: "additive" | "multiplicative";
  readonly trend: "none" | "additive" | "damped";
  readonly season: "none" | "additive" | "multiplicative";
}

export interface EtsParameters {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
  level: number;
  slope: number;
}

/** Of one form over one history, to be run hundreds of times: it writes over its own state and takes no new memory. */
export class Recursion {
  readonly #history: Float64Array;
  readonly #form: EtsForm;
  readonly #startIndices: Float64Array;
  readonly #indices: Float64Array;
  readonly #parameters: EtsParameters = { alpha: 0, beta: 0, gamma: 0, phi: 1, level: 0, slope: 0 };
  #level = 0;
  #slope = 0;

  constructor(values: readonly number[], form: EtsForm, startIndices: readonly number[]) {
    this.#history = Float64Array.from(values);
    this.#form = form;
    this.#startIndices = Float64Array.from(startIndices);
    this.#indices = Float64Array.from(startIndices);
  }

  /** A point holds α, β, γ, φ, level and slope, in this order and without those that the form does not have. */
  unpack(point: Readonly<Float64Array>): Readonly<EtsParameters> {
    const { trend, season } = this.#form;
    const parameters = this.#parameters;
    let place = 0;
    parameters.alpha = point[place++] ?? 0;
    if (trend !== "none") parameters.beta = point[place++] ?? 0;
    if (season !== "none") parameters.gamma = point[place++] ?? 0;
    if (trend === "damped") parameters.phi = point[place++] ?? 0;
    parameters.level = point[place++] ?? 0;
    if (trend !== "none") parameters.slope = point[place] ?? 0;
    return parameters;
  }

  /** Over the history, with the parameters unpacked last. Gives −2 ln L but for a constant, infinite for what the form does not allow. */
  run(): number {
    const history = this.#history;
    const indices = this.#indices;
    indices.set(this.#startIndices);
    const { alpha, beta, gamma, phi } = this.#parameters;
    const isFactor = this.#form.season === "multiplicative";
    const isRelative = this.#form.error === "multiplicative";
    let { level, slope } = this.#parameters;
    let squares = 0;
    let logs = 0;
    let phase = 0;
    for (let time = 0; time < history.length; time++) {
      const index = indices[phase] ?? 0;
      const base = level + phi * slope;
      const expected = isFactor ? base * index : base + index;
      const error = (history[time] ?? 0) - expected;
      if (isRelative) {
        if (expected <= 0) return Number.POSITIVE_INFINITY;
        squares += (error / expected) * (error / expected);
        logs += Math.log(expected);
      } else squares += error * error;
      const pull = isFactor ? error / index : error;
      level = base + alpha * pull;
      slope = phi * slope + beta * pull;
      indices[phase] = isFactor ? index + (gamma * error) / base : index + gamma * error;
      phase = phase + 1 === indices.length ? 0 : phase + 1;
    }
    this.#level = level;
    this.#slope = slope;
    return history.length * Math.log(Math.max(squares, 1e-30)) + 2 * logs;
  }

  /** From the end of the history, with the parameters unpacked last. */
  forecast(horizon: number): number[] {
    this.run();
    const { phi } = this.#parameters;
    const isFactor = this.#form.season === "multiplicative";
    let level = this.#level;
    let slope = this.#slope;
    return Array.from({ length: horizon }, (_, step) => {
      level += phi * slope;
      slope *= phi;
      const index = this.#indices[(this.#history.length + step) % this.#indices.length] ?? 0;
      return isFactor ? level * index : level + index;
    });
  }
}
