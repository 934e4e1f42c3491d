import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { differentialMarkdown, type DifferentialWords } from './differential-markdown.ts';
import { sampleDifferential } from './sample-differential.ts';

const words: DifferentialWords = {
  diagnosis: 'Diagnosis',
  for: 'For',
  against: 'Against',
  next: 'Next',
  notToMiss: 'Not to miss',
  none: 'None',
  mostLikely: 'Likely',
  mostDangerous: 'Dangerous',
  wouldChange: 'Changes',
  incomplete: 'It was cut.',
  forDiscussion: 'To discuss.',
};
const whole = { ...sampleDifferential, complete: true };
const [row] = sampleDifferential.diagnoses;

describe('a differential as Markdown', () => {
  it('is a table, then what follows it, then what it is', () => {
    expect(differentialMarkdown(whole, words)).toBe(`| Diagnosis | For | Against | Next |
| --- | --- | --- | --- |
| Acute coronary syndrome **Not to miss** | pressing chest pain for two hours · smoker | pain changes with position | ECG, and troponin now and again later |
| Acute pericarditis | pain eases on sitting up · recent cold | None | Listen for a rub |
| Reflux | None | no link to meals | Ask about meals and lying down |

**Likely:** Acute pericarditis

**Dangerous:** Acute coronary syndrome

**Changes:** A normal ECG and no rise of troponin

*To discuss.*`);
  });

  it('has what there is of one that was cut, and says so', () => {
    const { mostLikely } = whole;
    expect(differentialMarkdown({ diagnoses: [], complete: false }, words)).toBe(
      '*It was cut.*\n\n*To discuss.*',
    );
    expect(differentialMarkdown({ diagnoses: [], mostLikely, complete: false }, words)).toBe(
      '**Likely:** Acute pericarditis\n\n*It was cut.*\n\n*To discuss.*',
    );
  });

  it('shows texts as they are, whatever signs are in them', () => {
    const text = 'a | b\n# *c* <img src="x.png"> ![d](e) `f` & \\';
    const odd = { ...row, diagnosis: text, for: [text], against: [], next: text };
    const markdown = differentialMarkdown({ ...whole, diagnoses: [odd], mostLikely: text }, words);
    const html = marked.parse(markdown, { async: false });
    const shown = 'a | b # *c* &lt;img src=&quot;x.png&quot;&gt; ![d](e) `f` &amp; \\';
    expect(html).toContain(`<td>${shown}</td>\n<td>None</td>\n<td>${shown}</td>`);
    expect(html).toContain(`<td>${shown} <strong>Not to miss</strong></td>`);
    expect(html).toContain(`<p><strong>Likely:</strong> ${shown}</p>`);
  });
});
