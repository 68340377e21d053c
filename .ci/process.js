// Runs a program with its output in a log file, and never for longer than it should take.
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const logs = path.join(__dirname, '../target/test-logs');
const running = new Set();

/** Ends a program and all it started: kindly, then, ten seconds later, not. */
function end(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended in the meantime.
    }
  };
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), 10_000).unref();
}

/**
 * Runs `command` (a list) and gives {code, log, out}: its exit code (a word where it did not exit), the path of its
 * log, and what it wrote to standard output, which goes to the log too unless `quiet` is set.
 */
function run(name, command, { cwd, env, minutes = 15, quiet = false } = {}) {
  const log = path.join(logs, `${name.replace(/[^\w.-]+/g, '-')}.log`);
  fs.mkdirSync(logs, { recursive: true });
  fs.writeFileSync(log, '');
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { cwd, env: env ?? process.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let out = '';
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      end(child);
    }, minutes * 60_000);
    child.stdout.on('data', (bytes) => {
      out += bytes;
      if (!quiet) fs.appendFileSync(log, bytes);
    });
    child.stderr.on('data', (bytes) => fs.appendFileSync(log, bytes));
    const done = (code) => {
      clearTimeout(clock);
      running.delete(child);
      resolve({ code: late ? `no end after ${minutes} minutes` : code, log, out });
    };
    child.on('error', (problem) => {
      fs.appendFileSync(log, `${problem.message}\n`);
      done('could not start');
    });
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) end(child);
    // Long enough for a throwaway database to be put away.
    setTimeout(() => process.exit(130), running.size ? 3_000 : 0);
  });
}

/** The end of a log, for whoever has to find out why. */
function tail(log, lines = 40) {
  return fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

module.exports = { run, tail };
