import { describe, expect, it } from 'vitest';
import { type Fact, readFacts, readHeldOut, readOutOfScope } from './corpus.ts';
import { isRefusal, isRight, refusal } from './judge.ts';

const asthma: Fact = {
  id: 'asthma.overview',
  answer: 'Asthma narrows the airways. Smoke can set it off.',
  key_terms: ['asthma', 'airways'],
};
const smoking: Fact = { id: 'smoking.overview', answer: 'Smoke harms.', key_terms: ['smoke'] };
const gout: Fact = { id: 'gout.overview', answer: 'Gout is in a joint.', key_terms: ['joint'] };
const taught = [asthma, smoking, gout];

describe('isRight', () => {
  it('wants every key term, in any case, as whole words', () => {
    expect(isRight('In ASTHMA the airways are narrow.', asthma, taught)).toBe(true);
    expect(isRight('In asthma the lungs are narrow.', asthma, taught)).toBe(false);
    expect(isRight('In asthma the airwaysX are narrow.', asthma, taught)).toBe(false);
  });

  it('refuses a key term of another fact, unless the right answer has it too', () => {
    expect(isRight('Asthma: airways react to smoke.', asthma, taught)).toBe(true);
    expect(isRight('Asthma: airways and a joint.', asthma, taught)).toBe(false);
  });
});

describe('the corpus', () => {
  const facts = readFacts();
  const { first_turn, third_turn } = readHeldOut();

  it('has as many held-out questions as the bars are set for', () => {
    expect(first_turn).toHaveLength(200);
    expect(third_turn).toHaveLength(200);
    expect(third_turn.every(({ earlier }) => earlier.length === 2)).toBe(true);
    expect(readOutOfScope()).toHaveLength(50);
  });

  it('asks about facts that it has, whose own answers are right', () => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    for (const { fact } of [...first_turn, ...third_turn]) {
      const asked = byId.get(fact);
      expect(asked, fact).toBeDefined();
      if (asked) expect(isRight(asked.answer, asked, facts), fact).toBe(true);
    }
  });
});

describe('isRefusal', () => {
  it('takes the refusal alone', () => {
    expect(isRefusal(`${refusal}\n`)).toBe(true);
    expect(isRefusal(`${refusal} But asthma is common.`)).toBe(false);
  });
});
