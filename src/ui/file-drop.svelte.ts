import type { ChosenFile } from '../shared/chosen-file.ts';
import { carriesFiles } from './dragged-files.ts';
import { droppedFiles } from './dropped-files.ts';

/** Files and folders dragged from outside the page onto an element, and dropped there. */
export class FileDrop {
  readonly #accepts: () => boolean;
  readonly #take: (files: Promise<ChosenFile[]>) => unknown;
  /** Whether files that would be taken are over the element. */
  over = $state(false);

  /** @param accepts whether files would be taken now @param take is given what was dropped */
  constructor(accepts: () => boolean, take: (files: Promise<ChosenFile[]>) => unknown) {
    this.#accepts = accepts;
    this.#take = take;
  }

  /** Watches an element, as an attachment or in an effect. @returns what ends it */
  readonly watch = (target: HTMLElement): (() => void) => {
    const controller = new AbortController();
    const { signal } = controller;
    target.addEventListener('dragover', (event) => this.#dragOver(event), { signal });
    target.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        this.over &&= relatedTarget instanceof Node && target.contains(relatedTarget);
      },
      { signal },
    );
    target.addEventListener('drop', (event) => this.#drop(event), { signal });
    return () => controller.abort();
  };

  #dragOver(event: DragEvent): void {
    this.over = carriesFiles(event) && this.#accepts();
    if (!this.over) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  }

  #drop(event: DragEvent): void {
    this.over = false;
    if (!carriesFiles(event) || !this.#accepts()) return;
    event.preventDefault();
    this.#take(droppedFiles(event));
  }
}
