/**
 * LaTeX as a tree of what may be shown of it. The tree is closed, as that of Markdown is: of what
 * the library makes, only elements and attributes that are listed here come through.
 */
import temml from 'temml';

/** How an element looks that MathML has no attribute for; each a class of our own. */
export type MathsLook = 'start' | 'end' | 'boxed' | 'over' | 'under' | 'struck';

export interface MathsElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: MathsLook | undefined;
  readonly children: readonly (MathsElement | string)[];
}

/** What the library gives, as far as it can be relied upon: nothing. */
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly unknown[];
  readonly children?: readonly Node[];
}

// Longer, deeper or larger than any formula that a person reads.
const longest = 2000;
const deepest = 60;
const largest = 3000;

const names = new Set(
  (
    'math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts mtable mtr mtd mpadded mstyle'
  ).split(' '),
);

const isEither = /^(?:true|false)$/;
/** Less than what could reach over other parts of the page. */
const isShort = /^-?[0-2]?(?:\.\d+)?em$|^0$|^\d(?:\.\d+)?pt$/;
const allowed: Readonly<Record<string, RegExp>> = {
  accent: isEither,
  accentunder: isEither,
  columnspan: /^\d{1,2}$/,
  display: /^block$/,
  displaystyle: isEither,
  fence: isEither,
  form: /^(?:prefix|infix|postfix)$/,
  height: isShort,
  largeop: isEither,
  linethickness: isShort,
  lspace: isShort,
  mathvariant: /^normal$/,
  maxsize: isShort,
  minsize: isShort,
  movablelimits: isEither,
  rspace: isShort,
  scriptlevel: /^[+-]?[0-3]$/,
  separator: isEither,
  stretchy: isEither,
  symmetric: isEither,
  width: isShort,
};

/** @returns undefined of what is no LaTeX, of what is not to be shown, and of what shows nothing */
export function readMaths(tex: string, display: boolean): MathsElement | undefined {
  if (tex.length > longest) return undefined;
  try {
    const options = { displayMode: display, throwOnError: true, trust: false, maxExpand: 200 };
    // The one way to a tree instead of HTML.
    const made = temml.__renderToMathMLTree(tex, options) as Node;
    const root = elementOf(made, deepest, { nodes: largest });
    if (!hasText(root)) return undefined;
    return { ...root, attributes: { ...root.attributes, alttext: tex } };
  } catch {
    // What cannot be read, and what exhausts the stack.
    return undefined;
  }
}

/** @throws RangeError where it is too deep or too large */
function elementOf(node: Node, depth: number, left: { nodes: number }): MathsElement {
  left.nodes -= 1;
  if (depth === 0 || left.nodes < 0) throw new RangeError('The formula is too large.');
  const type = String(node.type);
  return {
    // Where an element is not known, what it holds is.
    name: names.has(type) ? type : 'mrow',
    attributes: attributesOf(node),
    look: lookOf(node),
    children: (node.children ?? []).map((child) =>
      typeof child.text === 'string' ? child.text : elementOf(child, depth - 1, left),
    ),
  };
}

/** What shows nothing would hide what was written. */
const hasText = (node: MathsElement | string): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node.children.some(hasText);

function attributesOf({ attributes = {} }: Node): Record<string, string> {
  const known = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(
    known.filter(([name, value]) => Object.hasOwn(allowed, name) && allowed[name]?.test(value)),
  );
}

function lookOf({ attributes = {}, style = {}, classes = [] }: Node): MathsLook | undefined {
  if (classes.includes('tml-right')) return 'end';
  if (classes.includes('tml-left')) return 'start';
  const notation = typeof attributes.notation === 'string' ? attributes.notation : '';
  if ('border' in style || notation.includes('box')) return 'boxed';
  if (notation === 'top') return 'over';
  if (notation === 'bottom') return 'under';
  return notation.includes('strike') ? 'struck' : undefined;
}
