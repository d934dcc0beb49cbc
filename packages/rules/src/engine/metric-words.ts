import type { Known } from '@charter/model/space/case.ts';
import type { Metric } from '@charter/model/success.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';

/** The title of a metric, in quotation marks. */
export function metricTitle(metrics: readonly Metric[], id: string): string {
  return `“${metrics.find((metric) => metric.id === id)?.title ?? id}”`;
}

/** Values of metrics in a sentence: " when “Wait” is 46 minutes"; nothing where they can be anything. */
export function whenMetrics(metrics: readonly Metric[], example: readonly Known[]): string {
  const said = example.map(
    ({ name, value }) => `${metricTitle(metrics, name)} is ${typeof value === 'string' ? value : spokenValue(value)}`,
  );
  return said.length === 0 ? '' : ` when ${said.join(' and ')}`;
}
