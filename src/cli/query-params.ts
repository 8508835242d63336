import { InvalidArgumentError } from 'commander';

export type QueryParams = Record<string, unknown>;

function readValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** `k=v`; the value is read as JSON where it is some, so that numbers and lists can be given, else as text. */
export function collectParam(given: string, before: QueryParams): QueryParams {
  const [, name, value] = /^(\w+)=(.*)$/su.exec(given) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('A parameter is NAME=VALUE.');
  return { ...before, [name]: readValue(value) };
}
