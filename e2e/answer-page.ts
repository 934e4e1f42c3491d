/** A page of its own for answers.spec's answers that no model here can be brought to give. */
import { mount } from 'svelte';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import AnswerText from '../src/ui/AnswerText.svelte';

/** Shows an answer below the ones that are shown. */
export function show(text: string): void {
  const target = document.createElement('article');
  document.body.append(target);
  mount(AnswerText, { target, props: { text, streaming: false } });
}

Object.assign(window, { show });
