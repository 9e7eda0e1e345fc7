/** Where state lives: beside `daybook.yaml`. */
export const STATE_FOLDER = '.daybook';
