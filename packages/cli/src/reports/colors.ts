import type { Io, OutputStream } from '../io.ts';

/** Whether a stream is for eyes that want colours: a terminal, unless NO_COLOR says otherwise. FORCE_COLOR asks for them anywhere. */
export function isColorful(stream: OutputStream, environment: Io['environment']): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTerminal && TERM !== 'dumb';
}
