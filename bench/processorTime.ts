/**
 * How long a call takes in milliseconds of processor time, collection of garbage included: what else the machine does,
 * does not count.
 */
export function processorMilliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
