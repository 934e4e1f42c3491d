import { type ChatCompletionRequestBase, MLCEngine } from '@mlc-ai/web-llm';
import { AppError } from '../shared/errors.ts';
import { grantBufferLimits } from './buffer-limits.ts';
import { ChatTemplate } from './chat-template.ts';
import { classifyError } from './classify-error.ts';
import type {
  Answer,
  Engine,
  GenerateRequest,
  LoadProgress,
  LoadReport,
  Message,
  ModelToLoad,
  SelfTest,
  TokenCounts,
} from './engine.ts';
import { LoadMeter } from './load-meter.ts';
import { passes, selfTestRequest } from './self-test.ts';
import { findGpu, type PreflightScope } from './preflight.ts';
import { turnSeparatorOf } from './turn-separator.ts';
import { toCompletionRequest, toFigures, toFinishReason, toTokenLogprob } from './webllm-answer.ts';
import { type Pipeline, pipelineOf } from './webllm-pipeline.ts';
import { streamAnswer, streamContinuation } from './webllm-stream.ts';

/** What the engine needs of the storage layer, which stands in for `self.caches`. */
export interface ModelCache {
  /** The absolute URL under which a model's files are found; ends with a slash. */
  modelUrl(modelId: string): string;
  /** A JSON file of a model. @throws AppError `model-file-missing`. */
  json(modelId: string, path: string): Promise<unknown>;
  /** Told the bytes of every file that was read, and the milliseconds it took. */
  onRead: ((bytes: number, elapsedMs: number) => void) | undefined;
}

/** Milliseconds after a failure in which a GPU tells that it was lost. */
const lossMs = 500;

/** The only code that knows web-llm. It runs in the engine worker and loads one model. */
export class WebllmEngine implements Engine {
  readonly #cache: ModelCache;
  readonly #scope: PreflightScope;
  readonly #meter = new LoadMeter();
  #engine: MLCEngine | undefined;
  #modelId = '';
  #laterQuestion: string | undefined;
  #template: ChatTemplate | undefined;
  #unloading = false;
  #generating: Promise<unknown> = Promise.resolve();

  constructor(scope: PreflightScope, cache: ModelCache) {
    this.#scope = scope;
    this.#cache = cache;
    if ('GPUAdapter' in globalThis) {
      grantBufferLimits(GPUAdapter.prototype);
      this.#meter.install(GPUAdapter.prototype, WebAssembly);
    }
  }

  async load(
    model: ModelToLoad,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<LoadReport> {
    const start = performance.now();
    let readMs = 0;
    let loadedBytes = 0;
    this.#cache.onRead = (bytes, elapsedMs) => {
      readMs += elapsedMs;
      loadedBytes += bytes;
      onProgress({ phase: 'read', loadedBytes, totalBytes: model.bytes });
    };
    const meter = this.#meter;
    meter.onPipeline = () =>
      onProgress({
        phase: 'compile',
        readyShaders: meter.readyPipelines,
        totalShaders: meter.startedPipelines,
      });
    try {
      onProgress({ phase: 'check' });
      const lack = (await findGpu(this.#scope)).lack(model.requires);
      if (lack !== undefined) throw lack;
      await this.#reload(model);
      const testStart = performance.now();
      if (model.selfTest !== null) {
        onProgress({ phase: 'test' });
        await this.#test(model.selfTest);
      }
      const end = performance.now();
      const totalMs = end - start;
      const selfTestMs = end - testStart;
      const instantiateMs = meter.instantiate.elapsedMs;
      const compileMs = meter.compile.elapsedMs;
      return {
        totalMs,
        readMs,
        instantiateMs,
        compileMs,
        selfTestMs,
        restMs: totalMs - readMs - instantiateMs - compileMs - selfTestMs,
        shaderModules: meter.shaderModules,
      };
    } catch (thrown) {
      throw await this.#causeOf(thrown);
    } finally {
      this.#cache.onRead = undefined;
      meter.onPipeline = undefined;
    }
  }

  async #reload(model: ModelToLoad): Promise<void> {
    const url = this.#cache.modelUrl(model.id);
    const engine = new MLCEngine({
      appConfig: {
        cacheBackend: 'cache',
        model_list: [
          { model: url, model_id: model.id, model_lib: new URL(model.libraryPath, url).href },
        ],
      },
      // Nothing that web-llm could print is worth the risk of printing what somebody typed.
      logLevel: 'SILENT',
    });
    const chatConfig = await this.#cache.json(model.id, 'mlc-chat-config.json');
    const separator = turnSeparatorOf(chatConfig);
    await engine.reload(model.id, {
      context_window_size: model.contextSize,
      ...(separator && { conv_config: { seps: separator.seps } }),
    });
    this.#engine = engine;
    this.#modelId = model.id;
    this.#laterQuestion = separator?.laterQuestion;
    this.#template = ChatTemplate.read(chatConfig);
  }

  /** @throws AppError `self-test-failed`, or what generating throws. */
  async #test(selfTest: SelfTest): Promise<void> {
    const never = new AbortController().signal;
    const { text } = await this.generate(selfTestRequest(selfTest), () => undefined, never);
    await this.#loaded().resetChat();
    if (passes(selfTest, text)) return;
    const { question, answer } = selfTest;
    const found = JSON.stringify(text.slice(0, 200));
    throw new AppError('self-test-failed', `${question} ${answer} was expected, not ${found}`);
  }

  async generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    const engine = this.#loaded();
    const stop = (): void => void engine.interruptGenerate();
    signal.addEventListener('abort', stop);
    try {
      const answer = this.#answer(engine, request, onText, signal);
      this.#generating = answer;
      // A lost device can leave GPU work pending for ever.
      return await Promise.race([answer, this.#deviceLost()]);
    } catch (thrown) {
      throw classifyError(thrown);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  #answer(
    engine: MLCEngine,
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    if (request.messages.at(-1)?.role === 'assistant') {
      return this.#goOn(engine, request, onText, signal);
    }
    const asked = toCompletionRequest(request, this.#laterQuestion);
    const { maxTokens, topLogprobs } = request;
    return topLogprobs === undefined
      ? streamAnswer(engine, asked, maxTokens, onText, signal)
      : this.#measure(engine, asked, maxTokens, topLogprobs, onText);
  }

  /** web-llm answers questions only; an answer is gone on with as a text of which it is the end. */
  async #goOn(
    engine: MLCEngine,
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { template, tokenizer } = this.#prompting();
    const before = request.messages.slice(0, -1);
    const beginning = request.messages.at(-1)?.content ?? '';
    const start = template.prefixIds.map((id) => tokenizer.idToToken(id)).join('');
    const prompt = start + template.unfinished(before, beginning);
    return streamContinuation(engine, prompt, request, onText, signal);
  }

  countTokens(messages: readonly Message[]): Promise<TokenCounts> {
    const { template, tokenizer } = this.#prompting();
    const count = (text: string): number => (text === '' ? 0 : tokenizer.encode(text).length);
    return Promise.resolve({
      messages: messages.map((message) => count(template.piece(message))),
      frame: count(template.replyHeader),
      ownSystem: count(template.ownSystem),
    });
  }

  /** @throws AppError `model-not-loaded`, `model-incompatible` */
  #prompting(): { template: ChatTemplate; tokenizer: Pipeline['tokenizer'] } {
    const pipeline = pipelineOf(this.#loaded(), this.#modelId);
    if (pipeline === undefined || this.#template === undefined) {
      throw new AppError('model-incompatible', 'The prompt template has a form of its own.');
    }
    return { template: this.#template, tokenizer: pipeline.tokenizer };
  }

  /** Resolves when the model is unloaded. @throws AppError `device-lost` or `out-of-memory`. */
  async watch(): Promise<void> {
    const info = await this.#meter.device?.lost;
    if (this.#unloading) return;
    throw this.#shortage() ?? new AppError('device-lost', info?.message ?? 'There is no device.');
  }

  /** web-llm destroys a device that had no memory for a buffer. */
  #shortage(): AppError | undefined {
    const { outOfMemory } = this.#meter;
    return outOfMemory === undefined ? undefined : new AppError('out-of-memory', outOfMemory);
  }

  async unload(): Promise<void> {
    this.#unloading = true;
    await this.#engine?.interruptGenerate();
    // Whoever asked for the answer gets its error; here it only has to be over.
    await this.#generating.catch(() => undefined);
    await this.#engine?.unload();
    this.#engine = undefined;
    this.#meter.device?.destroy();
  }

  /** The answer in one piece, with log-probabilities: web-llm's stream leaves some tokens out. */
  async #measure(
    engine: MLCEngine,
    request: ChatCompletionRequestBase,
    maxTokens: number,
    topLogprobs: number,
    onText: (text: string) => void,
  ): Promise<Answer> {
    const completion = await engine.chat.completions.create({
      ...request,
      stream: false,
      logprobs: true,
      top_logprobs: topLogprobs,
    });
    const [choice] = completion.choices;
    const { usage } = completion;
    if (choice === undefined || usage === undefined) throw new Error('web-llm gave no answer.');
    const text = choice.message.content ?? '';
    onText(text);
    return {
      text,
      finishReason: toFinishReason(choice.finish_reason, usage.completion_tokens, maxTokens),
      ...toFigures(usage),
      logprobs: (choice.logprobs?.content ?? []).map(toTokenLogprob),
      tokenIds: [...(pipelineOf(engine, this.#modelId)?.outputIds ?? [])],
    };
  }

  #loaded(): MLCEngine {
    if (this.#engine === undefined) throw new AppError('model-not-loaded', 'No model is loaded.');
    return this.#engine;
  }

  /** On a lost device a load fails in many ways; the device tells of the loss, if a moment later. */
  async #causeOf(thrown: unknown): Promise<AppError> {
    const aMoment = new Promise<undefined>((resolve) => setTimeout(resolve, lossMs));
    const loss = await Promise.race([this.#meter.device?.lost, aMoment]);
    const shortage = this.#shortage();
    if (shortage !== undefined) return shortage;
    // web-llm destroys the device of a load that fails, too.
    if (loss === undefined || loss.reason === 'destroyed') return classifyError(thrown);
    return new AppError('device-lost', loss.message, { cause: thrown });
  }

  async #deviceLost(): Promise<never> {
    await this.watch();
    throw new AppError('model-not-loaded', 'The model was unloaded.');
  }
}
