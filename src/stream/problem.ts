/** Told of each fault in data; the reason is made for a report and holds no content. */
export type OnProblem = (reason: string) => void;
