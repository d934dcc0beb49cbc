type Defined<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
};

/** The same object without the properties that are undefined, so that what was not said is not there. */
export function defined<T extends object>(properties: T): Defined<T> {
  const said: Record<string, unknown> = {};
  for (const key in properties) if (properties[key] !== undefined) said[key] = properties[key];
  return said as Defined<T>;
}
