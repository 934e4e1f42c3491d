/** A question with its answer, and the tokens that they take. */
export interface CountedExchange {
  /** The question's. */
  readonly id: number;
  readonly tokens: number;
  readonly pinned: boolean;
}

/** What the model sees of a conversation when something is asked. All in tokens. */
export interface ContextPlan {
  /** The context window. */
  readonly size: number;
  /** Kept free for the answer. */
  readonly reserved: number;
  /** What the model is given: the system prompt, the earlier exchanges that are kept, the question. */
  readonly used: number;
  /** Of the question alone. */
  readonly question: number;
  /** Questions that are left out with their answers, by id. */
  readonly dropped: ReadonlySet<number>;
  /** Whether what must be kept leaves room for the answer. */
  readonly fits: boolean;
}

/** Most of the window that is kept free for an answer. */
const answerShare = 1 / 4;
/**
 * Once something is left out, as much is that this share of the room is used: otherwise each further
 * question would move the beginning, and the engine compute everything anew.
 */
const keptShare = 3 / 4;

/** Tokens kept free for an answer of at most `maxTokens`. */
export function reservedTokens(size: number, maxTokens: number): number {
  return Math.min(maxTokens, Math.floor(size * answerShare));
}

/**
 * Decides what the model sees. The rule: the system prompt, pinned exchanges and the question are
 * always kept, and room for the answer; of all else the oldest exchanges are left out first.
 *
 * @param exchanges oldest first
 * @param fixed tokens of the system prompt and of what stands around every prompt
 * @param before what was left out of the last question; it stays out
 */
export function planContext(
  size: number,
  maxTokens: number,
  fixed: number,
  question: number,
  exchanges: readonly CountedExchange[],
  before: ReadonlySet<number>,
): ContextPlan {
  const reserved = reservedTokens(size, maxTokens);
  const limit = size - reserved;
  const isFree = ({ id, pinned }: CountedExchange): boolean => pinned || !before.has(id);
  const kept = exchanges.filter(isFree);
  const dropped = new Set(exchanges.filter((one) => !isFree(one)).map(({ id }) => id));
  let used = fixed + question + kept.reduce((sum, { tokens }) => sum + tokens, 0);
  if (used > limit) {
    const candidates = kept.filter(({ pinned }) => !pinned);
    for (const [index, { id, tokens }] of candidates.entries()) {
      const isLast = index === candidates.length - 1;
      if (used <= limit * keptShare || (used <= limit && isLast)) break;
      dropped.add(id);
      used -= tokens;
    }
  }
  return { size, reserved, used, question, dropped, fits: used <= limit };
}
