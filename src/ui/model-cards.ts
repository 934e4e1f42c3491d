import { m } from '../paraglide/messages.js';
import type { CatalogModel } from '../shared/catalog.ts';
import { publishedWeights, type Link } from './published-weights.ts';

export interface ScoreRow {
  readonly benchmark: string;
  /** Per cent. */
  readonly own: number;
  readonly other: number;
}

/** Published scores beside those of one other model. */
export interface Scores {
  readonly own: string;
  readonly other: string;
  readonly rows: readonly ScoreRow[];
  readonly method: () => string;
}

/** What the page says of a model: names, numbers and links here, words in messages/. */
export interface ModelCard {
  readonly what: () => string;
  readonly trainedBy: () => string;
  readonly base: () => string;
  readonly training: () => string;
  readonly languages: () => string;
  readonly sources: readonly Link[];
  readonly scores?: Scores;
  /** Points by M42's own judge of open answers: the model's, its base's. */
  readonly judged?: { readonly own: number; readonly base: number };
  readonly limits: readonly (() => string)[];
  /** The licence, where the site has no copy of it. */
  readonly licenceUrl?: string;
  /** The attribution that the licence wants beside it, on this site. */
  readonly noticeFile?: string;
  readonly licenceNote?: () => string;
}

const med42Limits = [
  m.card_limit_clinical,
  m.card_limit_wrong,
  m.card_limit_bias,
  m.card_limit_testing,
  m.card_limit_decisions,
];

const med42 = {
  trainedBy: m.card_by_m42,
  languages: m.card_languages_english,
  limits: med42Limits,
};

/** Training and licence of the second version, whatever its size. */
const version2 = {
  ...med42,
  training: m.card_training_v2,
  noticeFile: 'licences/llama-3/NOTICE.txt',
  licenceNote: m.card_licence_llama3,
};

const paper2: Link = { name: 'arXiv 2408.06142', url: 'https://arxiv.org/abs/2408.06142' };

/**
 * By the catalog's `card`. Scores and points of version 2 are those of its model card (8B and 70B
 * with their base models), those of version 1 of its own; GPT-4's are there as others reported them.
 */
export const modelCards: Readonly<Record<NonNullable<CatalogModel['card']>, ModelCard>> = {
  demo: {
    what: m.card_what_demo,
    trainedBy: m.card_by_project,
    base: m.card_base_none,
    training: m.card_training_demo,
    languages: m.card_languages_demo,
    sources: [],
    limits: [m.card_limit_demo_knows, m.card_limit_wrong, m.card_limit_decisions],
    licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0',
  },
  'Llama3-Med42-8B': {
    ...version2,
    what: () => m.card_what_v2({ billions: '8' }),
    base: () => 'Meta Llama 3 8B Instruct',
    sources: [publishedWeights['Llama3-Med42-8B'], paper2],
    scores: {
      own: 'Llama3-Med42-8B',
      other: 'Llama-3-8B-Instruct',
      rows: [
        { benchmark: 'MMLU-Pro (clinical)', own: 54.3, other: 48.24 },
        { benchmark: 'MMLU (clinical)', own: 75.76, other: 72.89 },
        { benchmark: 'MedMCQA', own: 61.34, other: 59.65 },
        { benchmark: 'MedQA', own: 62.84, other: 61.64 },
        { benchmark: 'USMLE', own: 67.04, other: 60.38 },
      ],
      method: m.card_method_v2,
    },
    judged: { own: 924, base: 1352 },
  },
  'Llama3-Med42-70B': {
    ...version2,
    what: () => m.card_what_v2({ billions: '70' }),
    base: () => 'Meta Llama 3 70B Instruct',
    sources: [publishedWeights['Llama3-Med42-70B'], paper2],
    scores: {
      own: 'Llama3-Med42-70B',
      other: 'Llama-3-70B-Instruct',
      rows: [
        { benchmark: 'MMLU-Pro (clinical)', own: 64.36, other: 64.24 },
        { benchmark: 'MMLU (clinical)', own: 87.12, other: 85.99 },
        { benchmark: 'MedMCQA', own: 73.2, other: 72.03 },
        { benchmark: 'MedQA', own: 79.1, other: 78.88 },
        { benchmark: 'USMLE', own: 83.8, other: 83.57 },
      ],
      method: m.card_method_v2,
    },
    judged: { own: 1764, base: 1643 },
  },
  'med42-70b': {
    ...med42,
    what: m.card_what_v1,
    base: () => 'Llama 2 70B',
    training: m.card_training_v1,
    sources: [
      publishedWeights['med42-70b'],
      { name: 'arXiv 2404.14779', url: 'https://arxiv.org/abs/2404.14779' },
    ],
    scores: {
      own: 'med42-70b',
      other: 'GPT-4',
      rows: [
        { benchmark: 'MMLU clinical knowledge', own: 74.3, other: 86 },
        { benchmark: 'MMLU college biology', own: 84, other: 95.1 },
        { benchmark: 'MMLU college medicine', own: 68.8, other: 76.9 },
        { benchmark: 'MMLU medical genetics', own: 86, other: 91 },
        { benchmark: 'MMLU professional medicine', own: 79.8, other: 93 },
        { benchmark: 'MMLU anatomy', own: 67.4, other: 80 },
        { benchmark: 'MedMCQA', own: 60.9, other: 69.5 },
        { benchmark: 'MedQA', own: 61.5, other: 78.9 },
        { benchmark: 'USMLE self-assessment', own: 71.7, other: 83.8 },
        { benchmark: 'USMLE sample exam', own: 72, other: 84.3 },
      ],
      method: m.card_method_v1,
    },
    licenceUrl: publishedWeights['med42-70b'].url,
    licenceNote: m.card_licence_v1,
  },
};
