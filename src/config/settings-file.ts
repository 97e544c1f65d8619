/** The name of the file that holds the defaults of a folder. */
export const SETTINGS_FILE = 'wenji.yaml';
