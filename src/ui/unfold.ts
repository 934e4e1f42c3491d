import { fireEvent, within } from '@testing-library/svelte';

/** For component tests only: opens a model's details, as a press on their summary does in a browser. */
export async function unfoldDetails(article: HTMLElement): Promise<void> {
  await fireEvent(within(article).getByText('Details'), new Event('toggle', { bubbles: true }));
  await within(article).findByText('Licence');
}
