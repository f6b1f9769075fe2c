/** Tells Electron's main process to print one page and leave; its value is the job's folder. */
export const printFlag = "--marbre-print";
