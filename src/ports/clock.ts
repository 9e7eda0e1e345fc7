/** The time, asked for in one place so that a test can say what time it is. */
export interface Clock {
  now(): Date;
}
