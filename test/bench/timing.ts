/** One thing to be timed; what it returns keeps the work from being left out. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** The median time of each task in milliseconds. The tasks take turns, so that what disturbs the machine disturbs them all. */
export function medians(tasks: readonly Task[], rounds: number): Map<string, number> {
  const times = new Map<string, number[]>(tasks.map((task) => [task.name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const task of tasks) {
      const start = performance.now();
      task.run();
      const time = performance.now() - start;
      if (round >= 0) times.get(task.name)?.push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** How fast time grows with size: 1 is in proportion. The slope of the best line through the logarithms of both. */
export function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
