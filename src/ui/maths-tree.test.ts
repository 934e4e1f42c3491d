import { describe, expect, it } from 'vitest';
import { type MathsElement, readMaths } from './maths-tree.ts';

const written = (node: MathsElement | string): string => {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const look = node.look === undefined ? '' : `.${node.look}`;
  return `<${node.name}${look}${attributes.join('')}>${node.children.map(written).join('')}</${node.name}>`;
};
const read = (tex: string, display = false): string => written(readMaths(tex, display) ?? '');

describe('a formula', () => {
  it('is MathML, with the LaTeX that it was', () => {
    expect(read('\\frac{140 - a}{72}')).toBe(
      '<math alttext="\\frac{140 - a}{72}"><mfrac><mrow><mn>140</mn><mo>−</mo><mi>a</mi></mrow><mn>72</mn></mfrac></math>',
    );
    expect(read('x_1^2', true)).toContain('<math display="block" alttext="x_1^2"><msubsup>');
  });

  it('keeps the sides of its columns, and boxes', () => {
    const aligned = read('\\begin{aligned}a&=b\\\\c&=d\\end{aligned}', true);
    expect(aligned).toContain('<mtd.end><mi>a</mi></mtd><mtd.start>');
    expect(read('\\boxed{x}')).toContain('<mrow.boxed');
  });

  it('hides no words', () => {
    expect(read('\\phantom{abc}')).toContain('<mrow><mi>a</mi><mi>b</mi><mi>c</mi></mrow>');
  });

  it.each([
    '\\frac{1}{',
    '\\unknown{x}',
    'x\\href{https://evil.example}{y}',
    '\\url{https://evil.example}',
    '\\includegraphics{https://evil.example/x.png}',
    '\\htmlData{a=b}{x}',
    '\\htmlClass{a}{x}',
    '\\htmlStyle{position:fixed}{x}',
    '\\htmlId{a}{x}',
    '\\def\\a{\\a\\a}\\a',
    '\\def\\a{xx}\\def\\b{\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c}\\d\\d\\d\\d',
    '{'.repeat(900) + 'x' + '}'.repeat(900) + '^',
    '{}',
    '\\,',
    '\\sqrt{'.repeat(200) + '}'.repeat(200),
    `x${'+x'.repeat(1500)}`,
  ])('is nothing where it is %s', (tex) => {
    expect(readMaths(tex, true)).toBeUndefined();
  });

  it.each([
    ['\\raisebox{-50em}{y}', 'voffset', '50em'],
    ['\\hspace{-100em}x', '100em', 'margin'],
    ['x\\rule{100em}{100em}', '100em', 'mathbackground'],
    ['\\color{red}x', 'red', 'ff0000'],
    ['\\Huge x', 'mathsize', 'font'],
    ['\\text{<img src=x onerror=alert(1)>}', 'src="', 'onerror="'],
    ['\\colorbox{red}{x}', 'style', 'ff0000'],
  ])('of %s has neither %s nor %s as an attribute', (tex, ...absent) => {
    const made = readMaths(tex, true);
    const plain = made && written({ ...made, attributes: {} });
    for (const part of absent) expect(plain).not.toContain(part);
  });
});
