#!/usr/bin/env python3
"""Chaos: what people see while something goes wrong around the program, and how soon it has recovered. Loopback only, nothing but Python's own library.

usage: chaos.py PROGRAM [DOCUMENT]

Prints a table, and puts it into DOCUMENT between its marks. Ends with status 1 where a fault left anything broken. Not for: load (soak.rs).
"""

import json
import os
import re
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

BEGIN, END = "<!-- chaos: written by make, not by hand -->", "<!-- end of chaos -->"
DISCLOSURE = "min man slår mig"
HELP = "020-50 50 50"
PATIENCE = 20.0


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Program:
    """A running `slussen serve` on loopback."""

    def __init__(self, binary, config="", env=None, before=(), files=None):
        self.folder = tempfile.mkdtemp(prefix="slussen-chaos-")
        self.port = free_port()
        config_file = os.path.join(self.folder, "c.toml")
        with open(config_file, "w", encoding="utf-8") as out:
            out.write(f'[web]\nlisten = "127.0.0.1:{self.port}"\n{config}')
        limit = (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))) if files else None
        self.log = open(os.path.join(self.folder, "log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [*before, binary, "serve", "--config", config_file],
            env={**os.environ, **(env or {})}, stdout=self.log, stderr=self.log, preexec_fn=limit,
        )
        self.recovered()

    def pid(self):
        """The program's own, beneath whatever wraps it."""
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True, check=False).stdout.split()
        return int(children[0]) if children else self.process.pid

    def ask(self, wait=2.0):
        """Answers a disclosure; gives the milliseconds it took, or why there was no answer."""
        began = time.monotonic()
        try:
            with socket.create_connection(("127.0.0.1", self.port), wait) as client:
                client.settimeout(wait)
                body = json.dumps({"text": DISCLOSURE}).encode()
                head = f"POST /api/v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n"
                client.sendall(head.encode() + body)
                answer = b""
                while piece := client.recv(65536):
                    answer += piece
        except OSError as error:
            return None, type(error).__name__
        if not answer.startswith(b"HTTP/1.1 200") or HELP.encode() not in answer:
            return None, answer[:30].decode(errors="replace") or "hung up"
        return (time.monotonic() - began) * 1000, None

    def get(self, path):
        with socket.create_connection(("127.0.0.1", self.port), 2) as client:
            client.settimeout(2)
            client.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while piece := client.recv(65536):
                answer += piece
        return answer.partition(b"\r\n\r\n")[2].decode()

    def recovered(self):
        """Seconds until a disclosure is answered again."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            if self.process.poll() is not None:
                raise RuntimeError("it ended: " + self.said())
            if self.ask()[0] is not None:
                return time.monotonic() - began
            time.sleep(0.02)
        raise RuntimeError("it did not come back: " + self.said())

    def said(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8") as log:
            return log.read()

    def end(self):
        """Asks it to end; gives its exit status."""
        os.kill(self.pid(), signal.SIGTERM)
        status = self.process.wait(PATIENCE)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        return status


def asked(program, times=20):
    """How many of so many disclosures were answered."""
    return sum(program.ask()[0] is not None for _ in range(times)), times


def stopped(binary):
    program = Program(binary)
    os.kill(program.pid(), signal.SIGSTOP)
    waiting = []
    threads = [threading.Thread(target=lambda: waiting.append(program.ask(PATIENCE))) for _ in range(10)]
    for thread in threads:
        thread.start()
    time.sleep(3)
    os.kill(program.pid(), signal.SIGCONT)
    took = program.recovered()
    for thread in threads:
        thread.join()
    answered = sum(one[0] is not None for one in waiting)
    assert answered == len(waiting) == 10, waiting
    program.end()
    return f"those who asked meanwhile waited 3 s; {answered} of 10 were then answered", took


def clock(binary, jump, name):
    library = next((os.path.join(root, "libfaketime.so.1") for root, _, files in os.walk("/usr/lib") if "libfaketime.so.1" in files), None)
    if library is None:
        raise RuntimeError("Debian's package faketime is not there")
    folder = tempfile.mkdtemp(prefix="slussen-clock-")
    told = os.path.join(folder, "time")
    with open(told, "w", encoding="utf-8") as out:
        out.write("+0")
    env = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": told, "FAKETIME_NO_CACHE": "1", "DONT_FAKE_MONOTONIC": "1"}
    program = Program(binary, env=env)
    with open(told, "w", encoding="utf-8") as out:
        out.write(jump)
    took = program.recovered()
    good, of = asked(program)
    assert good == of, (good, of)
    program.end()
    shutil.rmtree(folder, ignore_errors=True)
    return f"{good} of {of} answered after a jump of {name}", took


def full_disk(binary):
    folder = tempfile.mkdtemp(prefix="slussen-disk-")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=False, capture_output=True).returncode == 0
    if not mounted:
        os.rmdir(folder)
        raise RuntimeError("a small disk cannot be mounted here: root is needed")
    edited = tempfile.mkdtemp(prefix="slussen-knowledge-")
    program = None
    try:
        knowledge = os.path.join(edited, "knowledge")
        shutil.copytree(os.path.join(os.path.dirname(__file__), "..", "..", "knowledge"), knowledge)
        program = Program(binary, f'[data]\ndir = "{folder}/data"\n[knowledge]\ndir = "{knowledge}"\n')
        with open(os.path.join(folder, "full"), "wb", buffering=0) as filler:
            try:
                while filler.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        article = os.path.join(knowledge, "faq", "sv", "vad-ar-origo.md")
        with open(article, encoding="utf-8") as file:
            text = file.read()
        with open(article, "w", encoding="utf-8") as file:
            file.write(text.rstrip("\n") + " Fråga gärna.\n")
        os.kill(program.pid(), signal.SIGHUP)
        good, of = asked(program, 50)
        assert good == of, (good, of)
        warned, until = [], time.monotonic() + PATIENCE
        while not warned and time.monotonic() < until:
            warned = [line for line in program.said().splitlines() if " WARN " in line or " ERROR " in line]
            time.sleep(0.05)
        assert warned, "nothing in the log says that the disk is full: " + program.said()
        took = program.recovered()
        program.end()
        return f"{good} of {of} answered, during a reload too; the log warns: {warned[0].split(': ', 1)[-1].strip()}", took
    finally:
        if program and program.process.poll() is None:
            program.end()
        subprocess.run(["umount", "-l", folder], check=False)
        shutil.rmtree(edited, ignore_errors=True)
        os.rmdir(folder)


def descriptors(binary):
    program = Program(binary, files=64)
    held = []
    for _ in range(200):
        one = socket.socket()
        one.settimeout(0.2)
        try:
            one.connect(("127.0.0.1", program.port))
            held.append(one)
        except OSError:
            one.close()
    while_held = program.ask(1.0)[0]
    for one in held:
        one.close()
    took = program.recovered()
    good, of = asked(program)
    assert good == of, (good, of)
    program.end()
    seen = "answered" if while_held is not None else "waited"
    return f"{len(held)} silent connections with 64 descriptors: a new one {seen}; once they let go {good} of {of} answered", took


def killed(binary):
    program = Program(binary)
    body = json.dumps({"text": DISCLOSURE}).encode()
    head = f"POST /api/v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    for number in range(500):
        with socket.create_connection(("127.0.0.1", program.port), 2) as one:
            # Reset and not closed: as when a phone loses its network.
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.sendall((head + body)[: 1 + number * 7 % len(head + body)] if number % 3 else head + body)
    took = program.recovered()
    good, of = asked(program)
    assert good == of, (good, of)
    program.end()
    return f"500 connections reset in mid-request or mid-answer; beside them {good} of {of} answered", took


def names(binary):
    program = Program(binary, '[discord]\napi_url = "http://discord.invalid"\n', env={"DISCORD_TOKEN": "no.such.token"})
    good, of = asked(program)
    assert good == of, (good, of)
    ready = program.get("/readyz").strip()
    assert ready == "ready, degraded: discord", ready
    took = program.recovered()
    program.end()
    return f"the web answered {good} of {of}; /readyz said: {ready}", took


def crashed(binary):
    program = Program(binary)
    folder = program.folder
    os.kill(program.pid(), signal.SIGKILL)
    program.process.wait(PATIENCE)
    began = time.monotonic()
    again = Program(binary)
    took = time.monotonic() - began
    good, of = asked(again)
    assert good == of, (good, of)
    again.end()
    shutil.rmtree(folder, ignore_errors=True)
    return f"connections were refused until a supervisor started it; then {good} of {of} answered", took


FAULTS = [
    ("SIGSTOP for 3 s, then SIGCONT", stopped),
    ("the clock jumps a year ahead", lambda binary: clock(binary, "+365d", "a year ahead")),
    ("the clock jumps a year back", lambda binary: clock(binary, "-365d", "a year back")),
    ("the disk of the data folder is full", full_disk),
    ("no file descriptor is left", descriptors),
    ("connections are killed", killed),
    ("no name can be resolved (Discord)", names),
    ("SIGKILL, then a new start", crashed),
]


def main():
    binary = os.path.abspath(sys.argv[1])
    rows, broken = [], False
    for name, fault in FAULTS:
        try:
            seen, took = fault(binary)
            rows.append((name, seen, f"{took:.2f} s"))
        except (RuntimeError, AssertionError, OSError, subprocess.TimeoutExpired) as error:
            broken = True
            rows.append((name, f"FAILED: {error}", "not"))
        print(" | ".join(rows[-1]), flush=True)
    table = "\n".join(["| fault | what people saw | answering again after |", "|---|---|---|"] + [f"| {a} | {b} | {c} |" for a, b, c in rows])
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding="utf-8") as file:
            text = file.read()
        changed = re.sub(f"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n\n{table}\n\n{END}", text, flags=re.S)
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write(changed)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
