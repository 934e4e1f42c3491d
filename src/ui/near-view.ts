import type { Attachment } from 'svelte/attachments';

/** How far from the view a group is near it. */
const rootMargin = '1500px 0px';
/** Groups that are shown in full at a time; the rest of a long conversation would fill the memory. */
const most = 40;

/**
 * Has groups of a long log shown in full while they are near the view, and as mere text elsewhere:
 * one changes in a frame, so that no frame takes long.
 */
export class NearView {
  readonly #show = new Map<Element, (full: boolean) => void>();
  readonly #near = new Set<Element>();
  /** Those near the view last come last. */
  readonly #full = new Set<Element>();
  #frame = 0;
  readonly #observer = new IntersectionObserver((entries) => this.#note(entries), { rootMargin });

  /** @param show is told whether the group is to be shown in full */
  watch(show: (full: boolean) => void): Attachment {
    return (group) => {
      this.#show.set(group, show);
      this.#observer.observe(group);
      return () => {
        this.#observer.unobserve(group);
        for (const groups of [this.#show, this.#near, this.#full]) groups.delete(group);
      };
    };
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) this.#near.delete(target);
      else if (this.#show.has(target)) this.#near.add(target);
      if (isIntersecting && this.#full.delete(target)) this.#full.add(target);
    }
    this.#wait();
  }

  #wait(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#change()) this.#wait();
    });
  }

  /** @returns whether something changed */
  #change(): boolean {
    const next = nearest([...this.#near].filter((group) => !this.#full.has(group)));
    if (next !== undefined) {
      this.#full.add(next);
      this.#show.get(next)?.(true);
      return true;
    }
    if (this.#full.size <= most) return false;
    const left = [...this.#full].find((group) => !this.#near.has(group) && !isInUse(group));
    if (left === undefined) return false;
    this.#full.delete(left);
    this.#show.get(left)?.(false);
    return true;
  }
}

/** The group that is nearest to the middle of the view. */
function nearest(groups: readonly Element[]): Element | undefined {
  const distances = groups.map((group) => {
    const { top, bottom } = group.getBoundingClientRect();
    return Math.max(0, top - innerHeight / 2, innerHeight / 2 - bottom);
  });
  return groups[distances.indexOf(Math.min(...distances))];
}

/** Whether something would be lost: the focus, a selection, what is being typed. */
function isInUse(group: Element): boolean {
  const selection = getSelection();
  const isSelected = selection?.isCollapsed === false && selection.containsNode(group, true);
  const isEdited = group.querySelector('input, textarea') !== null;
  return isSelected || isEdited || group.contains(document.activeElement);
}
