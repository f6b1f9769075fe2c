/** Smallest and largest text, in CSS pixels: what the contract of the settings allows. */
export const textSizes = { min: 12, max: 32 };
