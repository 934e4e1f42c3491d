/** A file that the person chose or dropped. */
export interface ChosenFile {
  /**
   * Begins with the name of the folder that was chosen, or with `/` where several things were; files
   * that a browser cannot choose by folder have their name only.
   */
  readonly path: string;
  readonly file: File;
}

/** All of what was chosen; what was dropped is only known once its folders were read. */
export type Chosen = readonly ChosenFile[] | Promise<readonly ChosenFile[]>;
