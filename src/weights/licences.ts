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

/** Whether a model folder with these licence files still lacks the text of Llama 3's licence. */
export function lacksLlama3Licence(licence: string, names: readonly string[]): boolean {
  return isLlama3Licence(licence) && !names.some((name) => /^licen[cs]e/i.test(name));
}

/**
 * The Notice that Llama 3's licence demands with every copy of the weights, unless the checkpoint
 * brings one; undefined for any other licence.
 *
 * @param licence its name, on a model card (`llama3`) or in full
 */
export function missingNotice(licence: string, names: readonly string[]): NoticeFile | undefined {
  if (!isLlama3Licence(licence) || names.some((name) => /^notice/i.test(name))) return undefined;
  return {
    name: 'NOTICE.txt',
    text:
      'Meta Llama 3 is licensed under the Meta Llama 3 Community License, ' +
      'Copyright © Meta Platforms, Inc. All Rights Reserved.\n',
  };
}
