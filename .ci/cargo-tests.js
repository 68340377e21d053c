// Compiles all the tests of the workspace at once, and runs them a suite at a time.
// `browser` stays out: with it, Cargo would build `app` for the server and for the browser in one, which it is not made for.
'use strict';
const path = require('node:path');
const { run } = require('./process.js');

const native = ['--workspace', '--exclude', 'browser'];

let compilation;

/** Compiles the tests, once, and gives {code, log, tests, server}: each test program, and the path of the server. */
function compile() {
  compilation ??= (async () => {
    // What `cargo test --no-run` does, but going on where one crate fails.
    const cargo = ['cargo', 'build', ...native, '--tests', '--bins', '--keep-going', '--message-format=json-render-diagnostics'];
    const { code, log, out } = await run('compile', cargo, { minutes: 40, quiet: true });
    const programs = out.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
      .filter((message) => message.reason === 'compiler-artifact' && message.executable);
    const tests = programs.filter(({ profile }) => profile.test).map(({ executable, manifest_path, target }) => ({
      program: executable,
      folder: path.dirname(manifest_path),
      // A package is told by its folder: the ids that Cargo prints change their form from version to version.
      crate: path.relative(path.join(__dirname, '..'), path.dirname(manifest_path)),
      integration: target.kind.includes('test'),
      name: target.name,
    }));
    const server = programs.find(({ profile, target }) => !profile.test && target.name === 'taking-stock')?.executable;
    return { code, log, tests, server };
  })();
  return compilation;
}

/** Adds up what Rust's test harness printed. */
function count(out) {
  const sum = { passed: 0, failed: 0, ignored: 0 };
  for (const [, passed, failed, ignored] of out.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
    sum.ignored += Number(ignored);
  }
  return sum;
}

/** What a suite says of itself that is worth a line in the report. */
function remarks(out) {
  return [...new Set([...out.matchAll(/^((engine|govuk-frontend fixtures): .*)$/gm)].map((match) => match[1]))];
}

/** Runs those test programs that `choose` picks. `through` is a program that runs them, with its arguments. */
async function runTests(name, choose, { through = [], env } = {}) {
  const { tests } = await compile();
  const result = { passed: 0, failed: 0, remarks: [], logs: [] };
  for (const test of tests.filter(choose)) {
    const { code, log, out } = await run(`${name}-${test.name}`, [...through, test.program, '--show-output'], {
      cwd: test.folder,
      env: { ...process.env, ...env, CARGO_MANIFEST_DIR: test.folder },
    });
    const sum = count(out);
    result.passed += sum.passed;
    result.failed += sum.failed;
    result.remarks.push(...remarks(out));
    if (sum.ignored) result.remarks.push(`${sum.ignored} ignored in ${test.name}`);
    if (code !== 0 && sum.failed === 0) {
      result.failed += 1;
      result.remarks.push(`${test.name} broke off: ${code}`);
    }
    if (code !== 0) result.logs.push(log);
  }
  return result;
}

/** Runs the examples in the documentation. */
async function runExamples() {
  const { code, log, out } = await run('examples', ['cargo', 'test', '--doc', ...native, '--no-fail-fast']);
  const { passed, failed } = count(out);
  const broken = code !== 0 && failed === 0;
  return { passed, failed: failed + (broken ? 1 : 0), remarks: [], logs: code === 0 ? [] : [log] };
}

module.exports = { compile, native, runExamples, runTests };
