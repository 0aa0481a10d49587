#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { loadScenarios } from './load-scenarios.ts';
import { writeFailure, writeSummary } from './report.ts';
import { runCorpus } from './run/run-corpus.ts';

const USAGE = `Runs the conformance corpus with an SDK, through its adapter (see PROTOCOL.md).

  node packages/conformance/src/main.ts --adapter "node packages/sdk/conformance/adapter.ts"

  --adapter COMMAND  the shell command that starts the adapter
  --only TEXT        runs only scenarios whose name or file contains this text
  --jobs N           the number of concurrent adapters (default 4)
  --without LIST     skips scenarios that need one of: redirect-status,body-streams,calls-by-path
  --quiet            prints only failures and the summary`;

const { values } = parseArgs({
  options: {
    adapter: { type: 'string' },
    only: { type: 'string' },
    jobs: { type: 'string' },
    without: { type: 'string' },
    quiet: { type: 'boolean' },
  },
});
const jobs = Number(values.jobs ?? 4);
const only = values.only?.toLowerCase() ?? '';
const scenarios = loadScenarios().filter(({ name, topic }) => `${topic}: ${name}`.toLowerCase().includes(only));

if (values.adapter === undefined || !Number.isInteger(jobs) || jobs < 1 || scenarios.length === 0) {
  process.stderr.write(
    `${scenarios.length === 0 ? `No scenario has "${values.only}" in its name. Pass another text to --only.` : USAGE}\n`,
  );
  process.exitCode = 2;
} else {
  const start = performance.now();
  try {
    const verdicts = await runCorpus(scenarios, {
      adapter: values.adapter,
      jobs,
      without: values.without?.split(',') ?? [],
      onVerdict: (verdict) => {
        const { scenario, findings } = verdict;
        if (findings.length > 0) write(writeFailure(verdict));
        else if (!values.quiet) write(`ok      ${scenario.topic}: ${scenario.name}`);
      },
    });
    write(writeSummary(verdicts, (performance.now() - start) / 1000));
    process.exitCode = verdicts.some(({ findings }) => findings.length > 0) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
