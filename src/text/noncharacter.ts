/** Stands for what was taken out of a text: a character that no text has (Unicode 23.7, noncharacters). */
export const noncharacter = "\ufdd0";
