/** Limited-memory BFGS with backtracking (Nocedal and Wright, algorithm 7.4). */
export function minimize(
  start: Float64Array,
  evaluate: (at: Float64Array, gradient: Float64Array) => number,
  rounds: number,
): Float64Array {
  const size = start.length;
  let point = start.slice();
  let gradient = new Float64Array(size);
  let value = evaluate(point, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (let k = steps.length - 1; k >= 0; k--) {
      const { s, y, rho } = steps[k]!;
      const alpha = rho * dot(s, direction);
      alphas[k] = alpha;
      for (let n = 0; n < size; n++) direction[n]! -= alpha * y[n]!;
    }
    const last = steps.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
    for (let n = 0; n < size; n++) direction[n]! *= scale;
    for (let k = 0; k < steps.length; k++) {
      const { s, y, rho } = steps[k]!;
      const beta = rho * dot(y, direction);
      for (let n = 0; n < size; n++) direction[n]! += s[n]! * (alphas[k]! - beta);
    }
    const slope = dot(gradient, direction);
    let length = 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt++, length /= 2) {
      next = point.map((p, n) => p + length * direction[n]!);
      nextGradient = new Float64Array(size);
      nextValue = evaluate(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const s = next.map((p, n) => p - point[n]!);
    const y = nextGradient.map((g, n) => g - gradient[n]!);
    const sy = dot(s, y);
    if (sy > 1e-10) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > 8) steps.shift();
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return point;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n++) sum += a[n]! * b[n]!;
  return sum;
}
