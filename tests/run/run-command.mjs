import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs one program of node_modules; its output is shown only when it fails. Counts as one test. */
export async function runCommand(root, name, args) {
  const { code, output } = await outputOf(root, name, args);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Exit code and everything printed by one program of node_modules. */
export function outputOf(root, name, args, env = {}) {
  const isWindows = process.platform === "win32";
  const program = join(root, "node_modules", ".bin", isWindows ? `${name}.cmd` : name);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      shell: isWindows,
      env: { ...process.env, TZ: "Europe/Bucharest", LANG: "C.UTF-8", NO_COLOR: "1", ...env },
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
