import type { Format } from '../../format.js';

/** PowerPoint and WPS presentations: the slides in the order they are shown, their titles as headings. */
export const pptx: Format = {
  name: 'pptx',
  summary: '演示文稿',
  extensions: ['.pptx', '.pptm', '.ppsx'],
  read: async (bytes, file) => (await import('./read.js')).readPresentation(bytes, file),
};
