// A process that tries to lock a data directory, reports the result, and keeps the lock until it is killed.
import { lockDataDirectory } from '../../src/database/data-directory-lock.ts';

try {
  lockDataDirectory(process.argv[2] ?? '');
  process.send?.({ locked: true });
} catch (error) {
  process.send?.({ locked: false, message: (error as Error).message });
}
setInterval(() => {}, 60_000);
