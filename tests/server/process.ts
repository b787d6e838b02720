/**
 * SPDX-FileCopyrightText: 2026 Ins Netz gegangen contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
import type { ChildProcess } from 'node:child_process'

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Command {
	program: string
	args: string[]
	env?: Record<string, string>
	cwd?: string
}

/**
 * A port on 127.0.0.1 that is free right now.
 */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1')
	await once(probe, 'listening')
	const address = probe.address()
	probe.close()
	await once(probe, 'close')
	if (address === null || typeof address === 'string') {
		throw new Error('The machine gave no port.')
	}
	return address.port
}

/**
 * Runs a command to its end and gives what it printed. The error of a failed one holds all it said.
 */
export function run({ program, args, env, cwd }: Command): Promise<string> {
	return new Promise((resolve, reject) => {
		execFile(program, args, { env: { ...process.env, ...env }, cwd, maxBuffer: 64e6 }, (error, stdout, stderr) => {
			if (error) {
				reject(new Error(`${program} ${args.join(' ')} failed (${error.code}):\n${stdout}${stderr}`))
			} else {
				resolve(stdout)
			}
		})
	})
}

/** A server process with its workers, in a process group of its own. */
export class Service {
	private output = ''

	private constructor(private readonly child: ChildProcess) {
		const keep = (chunk: Buffer) => {
			// The last words are enough to say why it died.
			this.output = (this.output + chunk.toString()).slice(-20_000)
		}
		child.stdout?.on('data', keep)
		child.stderr?.on('data', keep)
	}

	/**
	 * Starts a server and waits until it answers.
	 *
	 * @param command - how to start it
	 * @param address - what it must answer, with any status
	 * @param seconds - how long it may take
	 */
	static async start({ program, args, env, cwd }: Command, address: string, seconds = 60): Promise<Service> {
		const child = spawn(program, args, { env: { ...process.env, ...env }, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
		const service = new Service(child)
		const end = performance.now() + seconds * 1000
		while (!await answers(address)) {
			if (child.exitCode !== null || child.pid === undefined || performance.now() > end) {
				await service.stop()
				throw new Error(`${program} ${args.join(' ')} does not answer at ${address}:\n${service.output}`)
			}
			await pause(50)
		}
		return service
	}

	/** Ends the process and its workers by the id of their group, and waits for the end. */
	async stop(): Promise<void> {
		const { child } = this
		if (child.pid === undefined) {
			return
		}
		const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit')
		signal(-child.pid, 'SIGTERM')
		await Promise.race([gone, pause(5000)])
		signal(-child.pid, 'SIGKILL')
		await gone
	}
}

/**
 * @param address - address of a page
 */
async function answers(address: string): Promise<boolean> {
	try {
		const response = await fetch(address, { redirect: 'manual' })
		await response.arrayBuffer()
		return true
	} catch {
		return false
	}
}

/**
 * @param pid - id of a process, negative for its group
 * @param name - the signal
 */
function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name)
	} catch (error) {
		// ESRCH: it is gone already.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
			throw error
		}
	}
}
