/** Told about long work as it goes on: the stage in Chinese, such as 「归类」, and how much of it is done. */
export type OnProgress = (stage: string, done: number, total: number) => void;
