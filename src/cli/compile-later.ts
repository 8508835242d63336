import { setFlagsFromString } from 'node:v8';

/** How many bytes of its code a function runs before V8's optimising compiler takes it up; V8's own is 135,168. */
const budget = 500_000;

/**
 * Lets V8 wait longer before it optimises. The readers are a thousand small functions and patterns: compiled as early as
 * V8 would, many are compiled again and again as they meet new kinds of texts, which costs more than the texts
 * themselves (decision 20). Nothing else depends on it. V8 asks for the figure each time, so it holds from here on.
 */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
