// Messages of the Language Server Protocol over a child process: requests, their answers, and what the server says unasked.
"use strict";

const { spawn } = require("node:child_process");

const SEPARATOR = Buffer.from("\r\n\r\n");

class Connection {
  /** `told(method, params)` is called for each message of the server; what it returns answers a request. */
  constructor(command, args, folder, told, ended) {
    this.told = told;
    this.pending = new Map();
    this.next = 1;
    this.rest = Buffer.alloc(0);
    this.closed = false;
    this.process = spawn(command, args, { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    this.process.stdout.on("data", (data) => this.receive(data));
    this.process.stderr.on("data", (data) => told("stderr", String(data)));
    this.process.stdin.on("error", () => {});
    const end = (reason) => {
      if (this.closed) return;
      this.closed = true;
      for (const { reject } of this.pending.values()) reject(new Error("the language server has ended"));
      this.pending.clear();
      ended(reason);
    };
    this.process.on("error", (error) => end(error.message));
    this.process.on("exit", (status) => end(`it ended with status ${status}`));
  }

  request(method, params) {
    if (this.closed) return Promise.reject(new Error("the language server has ended"));
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.send({ jsonrpc: "2.0", id, method, params });
    });
  }

  notify(method, params) {
    if (!this.closed) this.send({ jsonrpc: "2.0", method, params });
  }

  send(message) {
    const body = Buffer.from(JSON.stringify(message), "utf8");
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  receive(data) {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const head = this.rest.indexOf(SEPARATOR);
      if (head < 0) return;
      const length = /content-length: *(\d+)/i.exec(this.rest.toString("ascii", 0, head));
      const start = head + SEPARATOR.length;
      const end = start + Number(length ? length[1] : 0);
      if (this.rest.length < end) return;
      const body = this.rest.toString("utf8", start, end);
      this.rest = this.rest.subarray(end);
      if (body) this.take(JSON.parse(body));
    }
  }

  take(message) {
    if (message.method === undefined) {
      const waiting = this.pending.get(message.id);
      this.pending.delete(message.id);
      if (!waiting) return;
      if (message.error) waiting.reject(new Error(message.error.message));
      else waiting.resolve(message.result);
      return;
    }
    const answer = this.told(message.method, message.params);
    if (message.id !== undefined) this.send({ jsonrpc: "2.0", id: message.id, result: answer ?? null });
  }

  async stop() {
    if (this.closed) return;
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    try {
      await this.request("shutdown", null);
      this.notify("exit", null);
    } catch {
      // it has ended by itself
    }
    const impatient = setTimeout(() => this.process.kill(), 2000);
    await gone;
    clearTimeout(impatient);
  }
}

module.exports = { Connection };
