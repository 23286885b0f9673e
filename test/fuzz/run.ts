// npm run fuzz [PROGRAMS [SEED]]: random programs over the whole API, 10,000 unless told otherwise.
import { describe, fuzz } from './report';

const [count = '10000', seed = '1'] = process.argv.slice(2);
const began = Date.now();
const { programs, accepted, failures } = fuzz(Number(count), Number(seed), (n) => {
  if (n % 500 === 0) console.error(`${n} programs, ${Math.round((Date.now() - began) / 1000)} s`);
});
for (const failure of failures) console.log(`\n${describe(failure)}`);
console.log(`${programs} programs from seed ${seed}: ${accepted} accepted, ${failures.length} kinds of failures`);
process.exitCode = failures.length > 0 ? 1 : 0;
