/** Smaller pivots are those of a row that others tell already. */
const SMALLEST_PIVOT = 1e-12;

/** Solves A x = y for a symmetric, not negative A, factored once (Cholesky). A row that tells nothing new is as if it were not there. */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
): (right: readonly number[]) => number[] {
  const factor = factorOf(matrix);
  return (right) => backward(factor, forward(factor, right));
}

/** Lower, by rows; an infinite pivot takes its row out. */
type Factor = readonly Float64Array[];

function factorOf(matrix: readonly (readonly number[])[]): Factor {
  const smallest = SMALLEST_PIVOT * Math.max(...matrix.map((row, place) => Math.abs(row[place] ?? 0)));
  const factor = matrix.map((row) => Float64Array.from(row));
  for (const [place, row] of factor.entries()) {
    for (const [column, other] of factor.slice(0, place).entries())
      row[column] = ((row[column] ?? 0) - product(row, other, column)) / (other[column] ?? 1);
    const pivot = (row[place] ?? 0) - product(row, row, place);
    row[place] = pivot > smallest ? Math.sqrt(pivot) : Number.POSITIVE_INFINITY;
  }
  return factor;
}

function forward(factor: Factor, right: readonly number[]): Float64Array {
  const result = Float64Array.from(right);
  for (const [place, row] of factor.entries())
    result[place] = ((result[place] ?? 0) - product(row, result, place)) / (row[place] ?? 1);
  return result;
}

function backward(factor: Factor, right: Float64Array): number[] {
  const result = [...right];
  for (let place = factor.length - 1; place >= 0; place--) {
    let value = result[place] ?? 0;
    for (let after = place + 1; after < factor.length; after++)
      value -= (factor[after]?.[place] ?? 0) * (result[after] ?? 0);
    result[place] = value / (factor[place]?.[place] ?? 1);
  }
  return result;
}

function product(one: Float64Array, other: Float64Array, count: number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
