import { outcomeOf, type Request } from './outcome.js';

/** The other process's end of the line: answers one request after the other. */
process.on('message', (request: Request) => {
  void outcomeOf(request).then((outcome) => process.send?.(outcome));
});
