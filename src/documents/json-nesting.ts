/** Arrays and objects inside each other, and in all. */
export interface Nesting {
  readonly depth: number;
  readonly count: number;
}

/**
 * How deeply JSON is nested, and how many arrays and objects it has, without building any: a parser
 * may need a hundred times the file's size for them. What is no JSON gets some number too.
 */
export function nestingOf(json: string): Nesting {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      count += 1;
      deepest = Math.max(deepest, ++depth);
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return { depth: deepest, count };
}
