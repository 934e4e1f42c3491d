import { untilFree } from './model-lock.ts';

/** The tabs and windows of this site that are open besides this one. */
export class OtherTabs<News> {
  readonly #channel: BroadcastChannel | undefined;

  /** @param channel absent where the browser has none: then nobody hears */
  constructor(channel: BroadcastChannel | undefined) {
    this.#channel = channel;
  }

  /** Called with what another tab tells. */
  set onNews(listener: (news: News) => void) {
    if (this.#channel === undefined) return;
    this.#channel.onmessage = ({ data }: MessageEvent<News>) => listener(data);
  }

  tell(news: News): void {
    this.#channel?.postMessage(news);
  }

  /** Waits until no tab changes what is stored of a model. @throws AppError `insecure-context`. */
  untilFree(modelId: string): Promise<void> {
    return untilFree(modelId, new AbortController().signal);
  }
}
