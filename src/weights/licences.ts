/** What a model folder carries of its weights' licence. */

const fileName = /^(licen[cs]e|notice|use_policy)[\w.-]*$/i;

/** A text that the converter adds to a model folder. */
export interface NoticeFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a checkpoint that its licence wants passed on with the weights. */
export function licenceFiles(names: readonly string[]): string[] {
  return names.filter((name) => fileName.test(name));
}

/** Whether a licence, by its name, is Meta's for Llama 3. */
export function isLlama3Licence(licence: string): boolean {
  return /^(meta )?llama[ -]?3( community licen[cs]e)?( agreement)?$/i.test(licence);
}

/**
 * What a model folder must carry of its weights' licence besides the files of the checkpoint: the
 * licence's own text, and the Notice that Llama 3's demands with every copy of the weights.
 *
 * @param licence its name, on a model card (`llama3`) or in full
 * @param text its text, where that is known
 * @param names the licence files of the checkpoint
 */
export function missingNotices(
  licence: string,
  text: string | null,
  names: readonly string[],
): NoticeFile[] {
  const has = (file: RegExp): boolean => names.some((name) => file.test(name));
  const missing: NoticeFile[] = [];
  if (text !== null && !has(/^licen[cs]e/i)) missing.push({ name: 'LICENSE.txt', text });
  if (isLlama3Licence(licence) && !has(/^notice/i)) missing.push(llama3Notice);
  return missing;
}

const llama3Notice: NoticeFile = {
  name: 'NOTICE.txt',
  text:
    'Meta Llama 3 is licensed under the Meta Llama 3 Community License, ' +
    'Copyright © Meta Platforms, Inc. All Rights Reserved.\n',
};
