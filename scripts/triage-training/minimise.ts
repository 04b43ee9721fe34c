/** Value at `x`; writes the gradient. */
export type Slope = (x: Float64Array, gradient: Float64Array) => number

/** Limited-memory BFGS (Nocedal 1980) with a halving line search, from `x`, which is changed in place. */
export function minimise(slope: Slope, x: Float64Array, steps: number, memory = 6): number {
  const n = x.length
  let gradient = new Float64Array(n)
  let nextGradient = new Float64Array(n)
  const next = new Float64Array(n)
  const direction = new Float64Array(n)
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = []
  let value = slope(x, gradient)
  for (let step = 0; step < steps; step++) {
    aim(direction, gradient, past)
    const fall = dot(gradient, direction)
    let length = past.length > 0 ? 1 : 1 / Math.max(1e-12, Math.sqrt(dot(gradient, gradient)))
    let nextValue = value
    let better = false
    for (let half = 0; half < 20 && !better; half++) {
      for (let i = 0; i < n; i++) next[i] = (x[i] as number) + length * (direction[i] as number)
      nextValue = slope(next, nextGradient)
      better = nextValue <= value + 1e-4 * length * fall
      length /= 2
    }
    if (!better) return value
    const old = past.length >= memory ? past.shift() : undefined
    const s = old?.s ?? new Float64Array(n)
    const y = old?.y ?? new Float64Array(n)
    for (let i = 0; i < n; i++) {
      s[i] = (next[i] as number) - (x[i] as number)
      y[i] = (nextGradient[i] as number) - (gradient[i] as number)
    }
    const curve = dot(s, y)
    if (curve > 1e-14) past.push({ s, y, rho: 1 / curve })
    x.set(next)
    ;[gradient, nextGradient] = [nextGradient, gradient]
    const still = Math.abs(value - nextValue) < 1e-7 * Math.abs(value)
    value = nextValue
    if (still) return value
  }
  return value
}

function aim(direction: Float64Array, gradient: Float64Array, past: { s: Float64Array; y: Float64Array; rho: number }[]): void {
  const n = direction.length
  for (let i = 0; i < n; i++) direction[i] = -(gradient[i] as number)
  const alphas: number[] = []
  for (let j = past.length - 1; j >= 0; j--) {
    const { s, y, rho } = past[j] as (typeof past)[number]
    const alpha = (alphas[j] = rho * dot(s, direction))
    for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) - alpha * (y[i] as number)
  }
  const last = past.at(-1)
  if (!last) return
  const scale = 1 / (last.rho * dot(last.y, last.y))
  for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) * scale
  past.forEach(({ s, y, rho }, j) => {
    const by = (alphas[j] as number) - rho * dot(y, direction)
    for (let i = 0; i < n; i++) direction[i] = (direction[i] as number) + by * (s[i] as number)
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
